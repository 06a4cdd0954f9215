package io.calo.simulator;

import java.util.List;

/**
 * Some events of one log stream, in the order of time.
 *
 * @param folder the stream's name as exports spell it
 * @param number of the stream's pages before it
 * @param before how many events of the stream lie in them
 */
record LogPage(String folder, int number, long before, List<LogLine> lines) {
    private static final int DATE = 10;

    /** The stream's name as CloudWatch spells it. */
    String stream() {
        return folder.substring(0, DATE).replace('-', '/') + "/" + folder.substring(DATE + 1);
    }
}
