package io.calo.analysis.internal.rules;

import io.calo.analysis.EventReference;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.RuntimeInitReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code calo.runtime.error}: the service failed outside of its own error handling. See {@link PrintedError} for what one is. */
final class RuntimeError implements DetectorProvider {
    private static final int LONGEST_TYPE = 60;

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.runtime.error", "Runtime error")
                .description(
                        "The service crashed, or threw what it did not handle. The records that the runtime prints of"
                                + " one crash are one error.")
                .severity(Severity.MEDIUM)
                .scope(Scope.SERVICE)
                .events(Kind.RUNTIME_ERROR, Kind.RUNTIME_INIT_REPORT)
                .build();
    }

    @Override
    public Detector<Errors> create(DetectorOptions options) {
        return new OncePerError();
    }

    /** The crashes of which more records may follow, and the last error told. */
    static final class Errors {
        private List<PrintedError> open = new ArrayList<>();
        private @Nullable EventReference last;
        private int alike;

        Errors() {}

        /** How many like it there have been in the same millisecond: containers may crash together, in the same words. */
        private int ordinal(EventReference event) {
            boolean same = last != null
                    && last.timestamp().equals(event.timestamp())
                    && last.identity().equals(event.identity());
            alike = same ? alike + 1 : 1;
            last = event;
            return alike;
        }
    }

    private static final class OncePerError implements Detector<Errors> {
        @Override
        public Errors newState() {
            return new Errors();
        }

        @Override
        public void onEvent(Errors errors, LogEvent event, FindingSink out) {
            if (!PrintedError.isNew(errors.open, event)) {
                return;
            }
            PrintedError.Part part = PrintedError.Part.of(event);
            EventReference reference = EventReference.of(event);
            int ordinal = errors.ordinal(reference);
            out.at(reference)
                    .aspect(ordinal == 1 ? "" : String.valueOf(ordinal))
                    .cause(part.id())
                    .message(sentence(part) + type(event))
                    .report();
        }

        private static String sentence(PrintedError.Part part) {
            return switch (part) {
                case INVOKE -> "the service's handler threw an error";
                case INIT, UNSTARTED -> "the service could not start";
                default -> "the service crashed";
            };
        }

        /** The error's class; never what it says, which may hold anything. */
        private static String type(LogEvent event) {
            String type = null;
            if (event instanceof io.calo.parser.RuntimeError error) {
                type = error.errorType();
            } else if (event instanceof RuntimeInitReport report) {
                type = report.errorType();
            }
            return type == null || !isName(type) ? "" : ": " + type;
        }

        private static boolean isName(String type) {
            return !type.isEmpty()
                    && type.length() <= LONGEST_TYPE
                    && type.chars().allMatch(RuntimeError::isPartOfName);
        }
    }

    private static boolean isPartOfName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_';
    }
}
