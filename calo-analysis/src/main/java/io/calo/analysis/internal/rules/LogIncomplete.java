package io.calo.analysis.internal.rules;

import io.calo.analysis.Invocation;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import java.util.ArrayList;
import java.util.List;

/** {@code calo.log.incomplete}: an invocation of which the platform's records are not all there. */
final class LogIncomplete implements DetectorProvider {
    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.log.incomplete", "Incomplete log")
                .description(
                        "an invocation has a START without an END or a REPORT, or these without a START: records are"
                                + " missing, or it was still running.")
                .severity(Severity.LOW)
                .scope(Scope.SERVICE)
                .build();
    }

    @Override
    public Detector<Stateless> create(DetectorOptions options) {
        return new Completeness();
    }

    private static final class Completeness implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onInvocation(Stateless state, Invocation invocation, FindingSink out) {
            List<String> missing = missing(invocation);
            if (missing.isEmpty() || missing.size() == 3) {
                return; // of an export without the platform's records none is expected
            }
            boolean begun = invocation.started() != null;
            out.at(invocation)
                    .cause(begun ? "end" : "start")
                    .severity(begun ? Severity.LOW : Severity.INFO)
                    .message("an invocation is logged without its " + String.join(" and ", missing))
                    .report();
        }

        private static List<String> missing(Invocation invocation) {
            List<String> missing = new ArrayList<>(3);
            if (invocation.started() == null) {
                missing.add("START");
            }
            if (invocation.ended() == null) {
                missing.add("END");
            }
            if (invocation.reported() == null) {
                missing.add("REPORT");
            }
            return missing;
        }
    }
}
