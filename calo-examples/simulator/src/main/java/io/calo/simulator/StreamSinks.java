package io.calo.simulator;

/** Makes the sinks of log streams. */
interface StreamSinks {
    /**
     * The sink of a stream.
     *
     * @param folder the stream's name as exports spell it, with hyphens for slashes
     */
    StreamSink of(String folder);
}
