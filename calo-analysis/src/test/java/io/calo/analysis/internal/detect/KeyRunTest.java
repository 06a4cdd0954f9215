package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.Invocation;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyRunTest {
    private static final SourcePosition PLACE = new SourcePosition("logs/a", 1, 0);
    private static final EventReference OF_A_SUBSCRIBER =
            new EventReference(Instant.parse("2024-03-04T05:06:07Z"), "T1", "someone", "T1", "BHD", PLACE);
    private static final Invocation RAN = new Invocation(
            "request", Instant.EPOCH, null, null, null, null, Instant.parse("2024-03-04T05:06:07Z"), PLACE);

    private final List<Finding> found = new ArrayList<>();
    private final Failures failures = new Failures();

    /** As it was when the state was saved. */
    static final class Old {
        long calls;
    }

    /** As it is after a new version of the rule: another name for the field. */
    static final class New {
        long times;
    }

    private static ActiveDetector detector(Scope scope, Detector<?> detector) {
        @SuppressWarnings("unchecked") // only ever called with states of its own
        Detector<Object> any = (Detector<Object>) detector;
        return new ActiveDetector(
                DetectorDescriptor.builder("test.rule", "Rule").scope(scope).build(), any, null, "test.Rule");
    }

    private KeyRun run(Scope scope, Detector<?> detector) {
        return new KeyRun("key", List.of(detector(scope, detector)), failures);
    }

    private static class Reporting implements Detector<Old> {
        private @Nullable FindingSink kept;

        @Override
        public Old newState() {
            return new Old();
        }

        @Override
        public void onInvocation(Old state, Invocation invocation, FindingSink out) {
            kept = out;
            state.calls++;
            out.atKey(OF_A_SUBSCRIBER)
                    .evidence(PLACE)
                    .message("call " + state.calls)
                    .report();
        }
    }

    @Test
    void findingAboutTheServiceNamesNoSubscriberOfItsExample() {
        run(Scope.SERVICE, new Reporting()).onInvocation(RAN, found::add);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.subscriberId()).isNull();
            assertThat(finding.currency()).isNull();
            assertThat(finding.transactionId()).isNull();
            assertThat(finding.timestamp()).isEqualTo(OF_A_SUBSCRIBER.timestamp());
        });
    }

    @Test
    void findingAboutASubscriberNamesTheSubscriber() {
        run(Scope.SUBSCRIBER, new Reporting()).onInvocation(RAN, found::add);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.subscriberId()).isEqualTo("someone");
            assertThat(finding.currency()).isEqualTo("BHD");
        });
    }

    @Test
    void aRecordGivenTwiceAsEvidenceStandsThereOnce() {
        run(Scope.SERVICE, new Reporting()).onInvocation(RAN, found::add);

        assertThat(found.get(0).evidence()).containsExactly(PLACE);
    }

    @Test
    void sinkThatIsKeptBeyondItsCallTakesNothing() {
        Reporting reporting = new Reporting();
        run(Scope.SERVICE, reporting).onInvocation(RAN, found::add);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> reporting.kept.at(OF_A_SUBSCRIBER).message("late").report())
                .withMessageContaining("test.rule");
        assertThat(found).hasSize(1);
    }

    @Test
    void stateOfAnotherVersionOfTheRuleBeginsAnewAndIsAFailureOfThatRuleAlone() {
        StateCodec codec = new StateCodec();
        KeyRun old = run(Scope.SERVICE, new Reporting());
        old.onInvocation(RAN, found::add);
        Map<String, byte[]> saved = old.save(codec);

        KeyRun restored = KeyRun.restored(
                "key",
                List.of(detector(Scope.SERVICE, new Detector<New>() {
                    @Override
                    public New newState() {
                        return new New();
                    }

                    @Override
                    public void onInvocation(New state, Invocation invocation, FindingSink out) {
                        out.at(invocation.reference())
                                .message("times " + ++state.times)
                                .report();
                    }
                })),
                failures,
                codec,
                saved,
                Set.of("test.rule"));
        restored.onInvocation(RAN, found::add);

        assertThat(found.get(1).message()).isEqualTo("times 1");
        assertThat(failures.list()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("test.rule");
            assertThat(failure.error()).contains("cannot be restored", "calls").doesNotContain("REDACTED");
        });
    }

    /** Throws what the compiler does not know it throws, as other languages may. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwUndeclared(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void whateverADetectorThrowsStopsItAlone() {
        List<Throwable> thrown = List.of(
                new java.io.IOException("undeclared"),
                new java.io.IOError(new Exception("disk")),
                new Error("not done") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String toString() {
                        throw new IllegalStateException("mute");
                    }
                });
        for (Throwable each : thrown) {
            run(Scope.SERVICE, new Reporting() {
                        @Override
                        public void onInvocation(Old state, Invocation invocation, FindingSink out) {
                            KeyRunTest.<RuntimeException>throwUndeclared(each);
                        }
                    })
                    .onInvocation(RAN, found::add);
        }

        assertThat(found).isEmpty();
        assertThat(failures.list()).singleElement().satisfies(failure -> assertThat(failure.keys())
                .isEqualTo(thrown.size()));
    }

    @Test
    void findingAboutAKeyIsTakenOnce() {
        KeyRun run = run(Scope.SERVICE, new Reporting());
        run.onInvocation(RAN, found::add);
        run.onInvocation(RAN, found::add);

        assertThat(found).hasSize(1);
    }

    @Test
    void idsDoNotRunIntoOneAnother() {
        EventReference other = new EventReference(OF_A_SUBSCRIBER.timestamp(), "T\uD801", null, null, null, PLACE);
        EventReference one = new EventReference(OF_A_SUBSCRIBER.timestamp(), "T\uD800", null, null, null, PLACE);

        assertThat(FindingId.of("r", "k", one, "")).isNotEqualTo(FindingId.of("r", "k", other, ""));
        assertThat(FindingId.of("r", "k\0", null, "")).isNotEqualTo(FindingId.of("r", "k", null, "\0"));
    }
}
