package io.calo.simulator;

/** One Lambda container: it works off invocations one after the other and writes one log stream. */
final class Container {
    final LogStream log;
    /** When it has to go: idle containers stay for minutes, none for more than hours. */
    final long idleFor;

    final long lastUse;
    /** The clock of the invocation that runs, or the end of the last; milliseconds since 1970. */
    long now;

    boolean cold = true;
    int memoryUsed;

    Container(LogStream log, long born, long idleFor, long livesFor, int memoryUsed) {
        this.log = log;
        this.now = born;
        this.idleFor = idleFor;
        this.lastUse = born + livesFor;
        this.memoryUsed = memoryUsed;
    }

    /** Whether it is gone at a time. */
    boolean goneAt(long time) {
        return time > now + idleFor || time > lastUse;
    }
}
