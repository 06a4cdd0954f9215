package io.calo.analysis.internal.detect;

import io.calo.analysis.EventReference;
import io.calo.analysis.spi.FindingSink;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/** Where a rule threw: the innermost call that is its own, which is where its author looks first. */
final class FailurePlace {
    /** Call rules; what lies further out is no rule's. */
    private static final Set<String> CALLERS =
            Set.of(KeyRun.class.getName(), Discovery.class.getName(), DetectorSetup.class.getName());

    /** Are called by rules, and complain of what these hand them. */
    private static final Set<String> CALLED = Set.of(
            KeyRun.class.getName() + "$Sink",
            Draft.class.getName(),
            FindingSink.class.getName(),
            EventReference.class.getName());

    private FailurePlace() {}

    /**
     * The place as {@code Class.method(File:line)}, without loader and module, whose versions would make another text of the
     * same place. Empty where none is known; and where the stack was full, which happens now here and now there: results must
     * not depend on it.
     */
    static String of(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "";
        }
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(call -> !CALLERS.contains(call.getClassName()))
                .filter(call -> !CALLED.contains(call.getClassName()) && !isOfTheJdk(call))
                .findFirst()
                .map(FailurePlace::text)
                .orElse("");
    }

    private static boolean isOfTheJdk(StackTraceElement call) {
        String module = call.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }

    private static String text(StackTraceElement call) {
        String file = Objects.requireNonNullElse(call.getFileName(), "unknown source");
        String line = call.getLineNumber() < 0 ? "" : ":" + call.getLineNumber();
        return call.getClassName() + "." + call.getMethodName() + "(" + file + line + ")";
    }
}
