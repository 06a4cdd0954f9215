package io.calo.analysis;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.SourcePosition;
import java.util.Locale;

/**
 * Finds everything that it is told, in the words that it is told, numbered for each key: so that what detectors see, and in
 * which order, shows in the findings.
 */
final class Witness implements DetectorProvider {
    private static final SourcePosition NOWHERE = new SourcePosition("nowhere", 1, 0);
    private final Scope scope;

    Witness(Scope scope) {
        this.scope = scope;
    }

    static AnalysisEngineBuilder engine() {
        AnalysisEngineBuilder builder = AnalysisEngine.builder();
        for (Scope scope : Scope.values()) {
            builder.detector(new Witness(scope));
        }
        return builder;
    }

    @Override
    public DetectorDescriptor descriptor() {
        DetectorDescriptor.Builder builder = DetectorDescriptor.builder(
                        "test.witness-" + scope.name().toLowerCase(Locale.ROOT).replace('_', '-'), "Witness")
                .scope(scope);
        if (scope == Scope.SERVICE || scope == Scope.LOG_STREAM) {
            builder.events(Kind.RUNTIME_ERROR, Kind.UNRECOGNIZED, Kind.METRIC, Kind.SYNC_PUBLISHED);
        }
        return builder.build();
    }

    @Override
    public Detector<?> create(DetectorOptions options) {
        return new Telling();
    }

    static final class Count {
        long calls;
        EventReference last = new EventReference(java.time.Instant.EPOCH, "none", null, null, null, NOWHERE);
    }

    private static final class Telling implements Detector<Count> {
        @Override
        public Count newState() {
            return new Count();
        }

        private static void tell(Count state, EventReference event, Object said, FindingSink out) {
            state.last = event;
            out.at(event)
                    .aspect(Long.toString(++state.calls))
                    .message(state.calls + ": " + said)
                    .report();
        }

        @Override
        public void onSync(Count state, LedgerLine line, FindingSink out) {
            tell(state, line.entry().reference(), line, out);
        }

        @Override
        public void onMessage(Count state, UnstartedMessage message, FindingSink out) {
            tell(state, message.reference(), message, out);
        }

        @Override
        public void onMismatch(Count state, UnlinkedMismatch mismatch, FindingSink out) {
            tell(state, mismatch.reference(), mismatch, out);
        }

        @Override
        public void onInvocation(Count state, Invocation invocation, FindingSink out) {
            tell(state, invocation.reference(), invocation, out);
        }

        @Override
        public void onEvent(Count state, LogEvent event, FindingSink out) {
            tell(state, EventReference.of(event), event.kind() + event.message(), out);
        }

        @Override
        public void onEnd(Count state, FindingSink out) {
            out.atKey(state.last).message(state.calls + " calls").report();
        }
    }
}
