package io.calo.cli;

/** How a command ended, as scripts see it. */
final class ExitCodes {
    static final int DONE = 0;
    /** Something that the command line did not cause, such as a full disk. */
    static final int FAILED = 1;

    static final int USAGE = 2;
    static final int NOTHING_READ = 3;
    /** What was asked about is so: findings of a severity, rules that do not keep what they promise, a report that does not hold. */
    static final int FOUND = 4;

    /** All is written, but some of the input could not be read or understood. */
    static final int PARTLY_READ = 5;
    /** Ctrl-C; by shells' custom 128 and the signal's number. */
    static final int STOPPED = 130;

    private ExitCodes() {}
}
