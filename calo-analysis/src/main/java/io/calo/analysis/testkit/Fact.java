package io.calo.analysis.testkit;

import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Scope;
import io.calo.parser.LogEvent;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that a test says was logged: by which key a rule comes to see it, and how it is handed over. */
sealed interface Fact {
    String SERVICE_KEY = "service";

    /** What names it. */
    EventReference reference();

    /** The key at which a rule sees it; null where it does not. */
    @Nullable
    String key(DetectorDescriptor rule);

    /** Hands it to the detector at the key. */
    void handTo(KeyRun run, Consumer<Finding> out);

    /** A started transaction; its place is known when all facts are in order. */
    record Sync(LedgerEntry entry, @Nullable LedgerLine line) implements Fact {
        @Override
        public EventReference reference() {
            return entry.reference();
        }

        @Override
        public @Nullable String key(DetectorDescriptor rule) {
            String action = entry.transaction().action();
            return switch (rule.scope()) {
                case SUBSCRIBER -> entry.subscriberId();
                case SEGMENT ->
                    entry.transaction().currency() + " " + (action == null || action.isEmpty() ? "-" : action);
                case LOG_STREAM -> null;
                case SERVICE -> SERVICE_KEY;
            };
        }

        @Override
        public void handTo(KeyRun run, Consumer<Finding> out) {
            run.onSync(Objects.requireNonNull(line, "line"), out);
        }
    }

    /** A message without a transaction. */
    record Message(UnstartedMessage message) implements Fact {
        @Override
        public EventReference reference() {
            return message.reference();
        }

        @Override
        public @Nullable String key(DetectorDescriptor rule) {
            return switch (rule.scope()) {
                case SUBSCRIBER -> reference().subscriberId();
                case SERVICE -> SERVICE_KEY;
                case SEGMENT, LOG_STREAM -> null;
            };
        }

        @Override
        public void handTo(KeyRun run, Consumer<Finding> out) {
            run.onMessage(message, out);
        }
    }

    /** A mismatch without a transaction. */
    record Unlinked(UnlinkedMismatch mismatch) implements Fact {
        @Override
        public EventReference reference() {
            return mismatch.reference();
        }

        @Override
        public @Nullable String key(DetectorDescriptor rule) {
            return switch (rule.scope()) {
                case SUBSCRIBER -> mismatch.subscriberId();
                case SERVICE -> SERVICE_KEY;
                case SEGMENT, LOG_STREAM -> null;
            };
        }

        @Override
        public void handTo(KeyRun run, Consumer<Finding> out) {
            run.onMismatch(mismatch, out);
        }
    }

    /** A run of the function. */
    record Run(Invocation invocation) implements Fact {
        @Override
        public EventReference reference() {
            return invocation.reference();
        }

        @Override
        public @Nullable String key(DetectorDescriptor rule) {
            return rule.scope() == Scope.SERVICE ? SERVICE_KEY : null;
        }

        @Override
        public void handTo(KeyRun run, Consumer<Finding> out) {
            run.onInvocation(invocation, out);
        }
    }

    /** A record of the log. */
    record Logged(LogEvent event, EventReference reference) implements Fact {
        @Override
        public @Nullable String key(DetectorDescriptor rule) {
            if (!rule.events().contains(event.kind())) {
                return null;
            }
            return rule.scope() == Scope.SERVICE
                    ? SERVICE_KEY
                    : folder(event.position().source());
        }

        private static String folder(String source) {
            return source.substring(0, Math.max(0, source.lastIndexOf('/')));
        }

        @Override
        public void handTo(KeyRun run, Consumer<Finding> out) {
            run.onEvent(event, reference, out);
        }
    }
}
