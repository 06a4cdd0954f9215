package io.calo.simulator;

/** Writes the records of the platform: starts, ends, reports, and what it says of a crash. */
final class PlatformRecords {
    private static final byte[] START = TextBuffer.ascii("START RequestId: ");
    private static final byte[] VERSION = TextBuffer.ascii(" Version: $LATEST\n\n");
    private static final byte[] END = TextBuffer.ascii("END RequestId: ");
    private static final byte[] REPORT = TextBuffer.ascii("REPORT RequestId: ");
    private static final byte[] DURATION = TextBuffer.ascii("\tDuration: ");
    private static final byte[] BILLED = TextBuffer.ascii(" ms\tBilled Duration: ");
    private static final byte[] MEMORY = TextBuffer.ascii(" ms\tMemory Size: ");
    private static final byte[] USED = TextBuffer.ascii(" MB\tMax Memory Used: ");
    private static final byte[] MEGABYTES = TextBuffer.ascii(" MB\t");
    private static final String TIMED_OUT = "Status: timeout\t";
    private static final String MODULE = "/var/task/lib/wallet/ledgerClient.mjs";

    private final RecordHead head;
    private final Era era;
    private final Dice dice;

    PlatformRecords(RecordHead head, Era era, Dice dice) {
        this.head = head;
        this.era = era;
        this.dice = dice;
    }

    void initStart(TextBuffer out, long when) {
        head.platform(out, when, Kind.RUNTIME_INIT);
        out.add("INIT_START Runtime Version: ").add(era.runtime(when));
        out.add("\tRuntime Version ARN: arn:aws:lambda:me-south-1::runtime:").add(era.runtimeHash(when));
        RecordHead.end(out);
    }

    void start(TextBuffer out, long when, Uuid request) {
        head.platform(out, when, Kind.INVOCATION_STARTED);
        request.addTo(out.add(START));
        out.add(VERSION);
    }

    void end(TextBuffer out, long when, Uuid request) {
        head.platform(out, when, Kind.INVOCATION_ENDED);
        request.addTo(out.add(END));
        RecordHead.end(out);
    }

    /**
     * Writes a REPORT.
     *
     * @param millis the invocation's whole milliseconds
     * @param init the milliseconds of a cold start, or 0
     */
    void report(TextBuffer out, long when, Uuid request, long millis, long init, int memoryUsed, boolean timedOut) {
        head.platform(out, when, Kind.INVOCATION_REPORT);
        request.addTo(out.add(REPORT));
        int hundredths = dice.below(100);
        out.add(DURATION).add(millis).add('.').padded(hundredths, 2);
        out.add(BILLED).add(hundredths == 0 ? millis : millis + 1).add(MEMORY).add(era.memorySize(when));
        out.add(USED).add(memoryUsed).add(MEGABYTES);
        if (init > 0) {
            out.add("Init Duration: ")
                    .add(init)
                    .add('.')
                    .padded(dice.below(100), 2)
                    .add(" ms\t");
        }
        if (timedOut) {
            out.add(TIMED_OUT);
        }
        if (dice.chance(0.09)) {
            out.add("\nXRAY TraceId: 1-")
                    .hex(when / 1000, 8)
                    .add('-')
                    .hex(dice.bits(), 8)
                    .hex(dice.bits(), 16);
            out.add("\tSegmentId: ").hex(dice.bits(), 16).add("\tSampled: true\t");
        }
        RecordHead.end(out);
    }

    void initReport(TextBuffer out, long when, String phase, long init) {
        head.platform(out, when, Kind.RUNTIME_INIT_REPORT);
        out.add("INIT_REPORT Init Duration: ").add(init).add('.').padded(dice.below(100), 2);
        out.add(" ms\tPhase: ").add(phase).add("\tStatus: error\tError Type: Runtime.ExitError");
        RecordHead.end(out);
    }

    void unknownApplicationError(TextBuffer out, long when) {
        head.platform(out, when, Kind.RUNTIME_ERROR);
        out.add("Unknown application error occurred\nRuntime.Unknown");
        RecordHead.end(out);
    }

    /** A module that cannot be loaded; logged before there is a request. */
    void uncaughtException(TextBuffer out, long when) {
        head.application(out, when, Kind.RUNTIME_ERROR, null, "ERROR");
        out.add("Uncaught Exception \t{\"errorType\":\"Error\",\"errorMessage\":\"Cannot find module '")
                .add(MODULE);
        out.add("' imported from /var/task/lib/sync/handler.mjs\",\"code\":\"ERR_MODULE_NOT_FOUND\",\"url\":\"file://");
        out.add(MODULE)
                .add("\",\"stack\":[\"Error [ERR_MODULE_NOT_FOUND]: Cannot find module '")
                .add(MODULE);
        out.add(
                "' imported from /var/task/lib/sync/handler.mjs\",\"    at finalizeResolution (node:internal/modules/esm/");
        out.add("resolve:265:11)\",\"    at moduleResolve (node:internal/modules/esm/resolve:933:10)\",\"    at ");
        out.add("ModuleLoader.resolve (node:internal/modules/esm/loader:396:26)\"]}");
        RecordHead.end(out);
    }

    /** The handler threw; its message stays in the queue. */
    void invokeError(TextBuffer out, long when, Uuid request) {
        head.application(out, when, Kind.RUNTIME_ERROR, request, "ERROR");
        out.add(
                "Invoke Error \t{\"errorType\":\"TimeoutError\",\"errorMessage\":\"Socket timed out after 3000 ms\",\"name\":\"");
        out.add(
                "TimeoutError\",\"$metadata\":{\"attempts\":3,\"totalRetryDelay\":217},\"stack\":[\"TimeoutError: Socket timed ");
        out.add("out after 3000 ms\",\"    at Timeout._onTimeout (/var/task/lib/wallet/socket.mjs:71:22)\",\"    at ");
        out.add("listOnTimeout (node:internal/timers:573:17)\"]}");
        RecordHead.end(out);
    }
}
