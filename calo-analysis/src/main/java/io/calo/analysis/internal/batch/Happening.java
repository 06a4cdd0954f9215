package io.calo.analysis.internal.batch;

import io.calo.analysis.EventReference;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.protocol.StrayMismatch;
import io.calo.parser.LogEvent;
import java.time.Instant;

/** Something that happened at a time and that detectors are told of, at one stage of the analysis or another. */
public sealed interface Happening {
    /** What names it. */
    EventReference reference();

    /** Its request, or nothing where it has none. */
    String requestId();

    /** When. */
    default Instant timestamp() {
        return reference().timestamp();
    }

    /** A transaction that has yet to find its place in the ledger. */
    record Started(LedgerEntry entry) implements Happening {
        @Override
        public EventReference reference() {
            return entry.reference();
        }

        @Override
        public String requestId() {
            return entry.requestId();
        }
    }

    /** A transaction in its place. */
    record Placed(LedgerLine line) implements Happening {
        /** As those see it that do not follow the subscriber. */
        public Placed withoutPrevious() {
            return new Placed(line.withoutPrevious());
        }

        @Override
        public EventReference reference() {
            return line.entry().reference();
        }

        @Override
        public String requestId() {
            return line.entry().requestId();
        }
    }

    /** A message without a transaction. */
    record Unstarted(UnstartedMessage message) implements Happening {
        @Override
        public EventReference reference() {
            return message.reference();
        }

        @Override
        public String requestId() {
            return message.requestId();
        }
    }

    /** A mismatch that has yet to find its divergence. */
    record Stray(StrayMismatch mismatch) implements Happening {
        @Override
        public EventReference reference() {
            return mismatch.reference();
        }

        @Override
        public String requestId() {
            return mismatch.requestId();
        }
    }

    /** A mismatch that belongs to a divergence, though to no transaction. */
    record Unlinked(UnlinkedMismatch mismatch) implements Happening {
        @Override
        public EventReference reference() {
            return mismatch.reference();
        }

        @Override
        public String requestId() {
            return mismatch.requestId();
        }
    }

    /** A run of the function. */
    record Ran(Invocation invocation) implements Happening {
        @Override
        public EventReference reference() {
            return invocation.reference();
        }

        @Override
        public String requestId() {
            return invocation.requestId();
        }
    }

    /** A record that some detector asked for. */
    record Logged(LogEvent event, EventReference reference) implements Happening {
        /** The event with what names it. Its time must be known. */
        public static Logged of(LogEvent event) {
            return new Logged(event, EventReference.of(event));
        }

        @Override
        public String requestId() {
            return event.requestId() == null ? "" : event.requestId();
        }
    }
}
