package io.calo.analysis.internal.rules;

/** What the runtime prints when something goes wrong, as exported. Times are seconds of an invented day, such as 3.044. */
final class RuntimeRecords {
    private RuntimeRecords() {}

    static String uncaught(double second) {
        return application(second, "undefined", "Uncaught Exception \t" + error("Error"));
    }

    static String unhandled(double second) {
        return application(
                second, "undefined", "Unhandled Promise Rejection \t" + error("Runtime.UnhandledPromiseRejection"));
    }

    /** As Node 24 and later print a module that cannot be loaded. */
    static String initError(double second) {
        return application(second, "-", "Init Error \t" + error("Runtime.ImportModuleError"));
    }

    static String invokeError(double second, String request) {
        return application(second, request, "Invoke Error \t" + error("TimeoutError"));
    }

    static String initReport(double second, String phase) {
        return time(second) + " INIT_REPORT Init Duration: 766.09 ms\tPhase: " + phase
                + "\tStatus: error\tError Type: Runtime.ExitError\n\n";
    }

    static String goodInitReport(double second) {
        return time(second) + " INIT_REPORT Init Duration: 766.09 ms\tPhase: init\n\n";
    }

    static String unknown(double second) {
        return time(second) + " Unknown application error occurred\nRuntime.Unknown\n\n";
    }

    /** All three records of a crash while a request waits, within a sixth of a second. */
    static String crash(double second) {
        return uncaught(second) + initReport(second + 0.120, "invoke") + unknown(second + 0.136);
    }

    static String application(double second, String request, String message) {
        return time(second) + " " + time(second) + "\t" + request + "\tERROR\t" + message + "\n\n";
    }

    private static String error(String type) {
        return "{\"errorType\":\"" + type + "\",\"errorMessage\":\"Invented Person cannot be found\",\"stack\":[]}";
    }

    private static String time(double second) {
        return java.time.Instant.parse("2024-03-04T12:00:00Z")
                .plusMillis(Math.round(second * 1000))
                .plusNanos(1)
                .toString()
                .substring(0, "2024-03-04T12:00:00.000".length())
                .concat("Z");
    }
}
