package io.calo.cli;

import java.nio.file.Path;

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

    /** That what was asked for does not exist or makes no sense, which only shows once the command is at work. */
    static Failure usage(String message) {
        return new Failure(ExitCodes.USAGE, message);
    }

    static Failure usage(String message, Exception cause) {
        Failure failure = usage(message);
        failure.initCause(cause);
        return failure;
    }

    static Failure failed(String message) {
        return new Failure(ExitCodes.FAILED, message);
    }

    static Failure failed(String message, Exception cause) {
        Failure failure = failed(message);
        failure.initCause(cause);
        return failure;
    }

    /** That files could not be written into a folder; what failed alone often names no file, as where a disk is full. */
    static Failure cannotWrite(Path folder, Exception cause) {
        return failed("cannot write into " + folder + ": " + ErrorMessages.reason(cause), cause);
    }

    static Failure outOfMemory(String command) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return failed("this needs more than the " + megabytes + " MB of memory that Java may use here; "
                + "give it more, as in CALO_JAVA_OPTS=-Xmx8g " + command + " ...");
    }

    static Failure stopped() {
        return new Failure(ExitCodes.STOPPED, "stopped; no file was written");
    }

    /** The same of a command that writes nothing. */
    static Failure stoppedReading() {
        return new Failure(ExitCodes.STOPPED, "stopped");
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
