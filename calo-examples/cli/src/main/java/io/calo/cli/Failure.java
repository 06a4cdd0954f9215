package io.calo.cli;

/** An end that a user can do something about: a message that says what, and an exit code. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Failure nothingRead(String message) {
        return new Failure(ExitCodes.NOTHING_READ, message);
    }

    static Failure failed(String message) {
        return new Failure(ExitCodes.FAILED, message);
    }

    static Failure stopped() {
        return new Failure(ExitCodes.STOPPED, "stopped; no file was written");
    }

    int exitCode() {
        return exitCode;
    }

    /** Ends a command that Ctrl-C has interrupted. To be called now and then by whatever takes long. */
    static void ifInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw stopped();
        }
    }
}
