package io.calo.analysis.testkit;

import static io.calo.analysis.Continuity.CONTINUOUS;
import static io.calo.analysis.Continuity.FIRST;
import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static io.calo.analysis.testkit.Given.invocation;
import static io.calo.analysis.testkit.Given.message;
import static io.calo.analysis.testkit.Given.mismatch;
import static io.calo.analysis.testkit.Given.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class DetectorTestTest {
    private static DetectorTest credits() {
        return DetectorTest.of(new LargeCredit());
    }

    @Test
    void acceptsTheFindingThatWasExpected() {
        credits()
                .sync(entry().credit("60"))
                .sync(entry().credit("60"))
                .expect(finding()
                        .transaction("T2")
                        .amount("120.00")
                        .cause("sum")
                        .currency("BHD"));
    }

    @Test
    void acceptsNoFindingWhereNoneWasExpected() {
        credits().sync(entry().credit("100")).expectNothing();
    }

    @Test
    void namesWhatIsMissingAndWhatIsThere() {
        DetectorTest test = credits().sync(entry().credit("101"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.expect(finding().transaction("T2")))
                .withMessageContaining("Expected, but not found:\n  - transaction T2")
                .withMessageContaining(
                        "Found, but not expected:\n  - transaction T1, subscriber subscriber-1, key 'subscriber-1'");
    }

    @Test
    void showsAllOfAFindingThatCanBeDemanded() {
        DetectorTest test = credits().sync(entry().credit("101"));
        SourcePosition position = test.findings().get(0).evidence().get(0);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.expect(finding().evidence(2).subscriber("subscriber-2")))
                .withMessageContaining("  - 2 records of evidence, subscriber subscriber-2")
                .withMessageContaining("subscriber subscriber-1")
                .withMessageContaining("1 record of evidence [" + position + "]");
    }

    @Test
    void showsOnlyTheFirstOfMuchEvidence() {
        DetectorTest test = behaving(Scope.SUBSCRIBER, (line, out) -> {
                    FindingDraft finding = out.at(line).message("long");
                    for (int i = 1; i <= 10; i++) {
                        finding.evidence(new SourcePosition("elsewhere", i, 0));
                    }
                    finding.report();
                })
                .sync(entry());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::expectNothing)
                .withMessageContaining("11 records of evidence [")
                .withMessageContaining("elsewhere:9; …]");
    }

    @Test
    void readsOptionsAsAUserWritesThem() {
        credits()
                .option("ceiling", "5")
                .sync(entry().credit("6"))
                .expect(finding().amount("6"));
        DetectorTest test =
                credits().option("ceilling", "5").option("ceiling", "five").sync(entry());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(test::expectNothing)
                .withMessageContaining("has no option 'ceilling'")
                .withMessageContaining("'five'");
    }

    /** A detector that is told what to do at each transaction. */
    private static DetectorProvider rule(Scope scope, Supplier<Detector<Stateless>> detector) {
        return new DetectorProvider() {
            @Override
            public DetectorDescriptor descriptor() {
                return DetectorDescriptor.builder("acme.rule", "Rule")
                        .scope(scope)
                        .events(scope == Scope.SERVICE || scope == Scope.LOG_STREAM ? Kind.values() : new Kind[0])
                        .build();
            }

            @Override
            public Detector<?> create(DetectorOptions options) {
                return detector.get();
            }
        };
    }

    private static void fails(DetectorTest test, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::findings)
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    /** Counts in a field, which is wrong. */
    private static final class HiddenField implements Detector<Stateless> {
        private int count;

        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            if (++count == 2) {
                out.at(line).message("the second").report();
            }
        }
    }

    @Test
    void failsARuleThatKeepsSomethingInAField() {
        fails(
                DetectorTest.of(rule(Scope.SUBSCRIBER, HiddenField::new))
                        .sync(entry())
                        .sync(entry()),
                "new detector with the saved state",
                "keep something outside its state",
                "Then: nothing");
    }

    @Test
    void failsARuleThatMixesKeysUp() {
        fails(
                DetectorTest.of(rule(Scope.SUBSCRIBER, HiddenField::new))
                        .sync(entry())
                        .sync(entry().subscriber("subscriber-2"))
                        .sync(entry()),
                "with those of other keys between them");
    }

    private static final class StaticDetector implements Detector<Stateless> {
        private final BiConsumer<LedgerLine, FindingSink> behaviour;

        StaticDetector(BiConsumer<LedgerLine, FindingSink> behaviour) {
            this.behaviour = behaviour;
        }

        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            behaviour.accept(line, out);
        }
    }

    private static DetectorTest behaving(Scope scope, BiConsumer<LedgerLine, FindingSink> behaviour) {
        return DetectorTest.of(rule(scope, () -> new StaticDetector(behaviour)));
    }

    @Test
    void failsARuleThatThrowsWithWhatItThrew() {
        IllegalArgumentException thrown = new IllegalArgumentException("no such thing");
        DetectorTest test = behaving(Scope.SUBSCRIBER, (line, out) -> {
                    throw thrown;
                })
                .sync(entry());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::expectNothing)
                .withMessageContaining("acme.rule threw in onSync() at transaction T1")
                .withCause(thrown);
    }

    @Test
    void failsARuleThatReportsOneFindingTwice() {
        fails(
                behaving(Scope.SUBSCRIBER, (line, out) -> {
                            out.at(line).message("one").report();
                            out.at(line).message("two").report();
                        })
                        .sync(entry()),
                "tell them apart by aspect()");
    }

    @Test
    void failsARuleWhoseStateCannotBeSaved() {
        Detector<Object[]> detector = () -> new Object[1];
        DetectorProvider provider = new DetectorProvider() {
            @Override
            public DetectorDescriptor descriptor() {
                return DetectorDescriptor.builder("acme.rule", "Rule").build();
            }

            @Override
            public Detector<?> create(DetectorOptions options) {
                return detector;
            }
        };
        fails(DetectorTest.of(provider).sync(entry()), "make one that has a field of this type");
    }

    @Test
    void refusesATestThatCannotFail() {
        DetectorTest test = behaving(Scope.LOG_STREAM, (line, out) -> {}).sync(entry());
        assertThatIllegalStateException()
                .isThrownBy(test::expectNothing)
                .withMessageContaining(
                        "nothing of what was logged reaches rule acme.rule of scope LOG_STREAM, which asks for"
                                + " events [");
    }

    @Test
    void saysOfARuleThatAsksForNoEventsThatItDoes() {
        DetectorProvider deaf = new DetectorProvider() {
            @Override
            public DetectorDescriptor descriptor() {
                return DetectorDescriptor.builder("acme.deaf", "Deaf")
                        .scope(Scope.SERVICE)
                        .build();
            }

            @Override
            public Detector<?> create(DetectorOptions options) {
                return Stateless::new;
            }
        };
        DetectorTest test = DetectorTest.of(deaf).event("2024-03-04T10:00:00.000Z something new\n");
        assertThatIllegalStateException()
                .isThrownBy(test::expectNothing)
                .withMessageContaining("of scope SERVICE, which asks for no events; see events(…)");
    }

    private static List<LedgerLine> lines(Scope scope, EntryBuilder... entries) {
        List<LedgerLine> lines = new ArrayList<>();
        DetectorTest test = behaving(scope, (line, out) -> lines.add(line));
        for (EntryBuilder entry : entries) {
            test.sync(entry);
        }
        test.expectNothing();
        return lines.subList(0, entries.length); // of the first of the runs
    }

    @Test
    void letsEntriesFollowOnEachOther() {
        List<LedgerLine> lines = lines(
                Scope.SUBSCRIBER,
                entry().debit("10.5").vat("0.5"),
                entry().credit("5"),
                entry().debit("7").outcome(Outcome.REFUSED),
                entry().credit("1"));
        assertThat(lines).extracting(LedgerLine::continuity).containsExactly(FIRST, CONTINUOUS, CONTINUOUS, CONTINUOUS);
        assertThat(lines)
                .extracting(line -> line.transaction().newBalance().toPlainString())
                .containsExactly("990.0", "995.0", "988.0", "996.0");
        assertThat(lines.get(3).driftStep()).isEqualByComparingTo("-7");
        assertThat(lines).extracting(line -> line.transaction().id()).containsExactly("T1", "T2", "T3", "T4");
        assertThat(lines).extracting(line -> line.entry().position()).doesNotHaveDuplicates();
        assertThat(lines.get(1).previous()).isEqualTo(lines.get(0).entry());
    }

    @Test
    void ordersByTimeWhateverTheOrderInTheTest() {
        List<LedgerLine> lines = lines(
                Scope.SUBSCRIBER,
                entry().from("90").at("2024-03-02T00:00:00Z"),
                entry().from("100").at("2024-03-01T00:00:00Z"));
        assertThat(lines).extracting(line -> line.transaction().id()).containsExactly("T2", "T1");
        assertThat(lines).extracting(LedgerLine::continuity).containsExactly(FIRST, CONTINUOUS);
    }

    @Test
    void hidesTheEntryBeforeFromOtherScopes() {
        List<LedgerLine> lines = lines(Scope.SEGMENT, entry(), entry(), entry().action(null));
        assertThat(lines).extracting(LedgerLine::previous).containsOnlyNulls();
        assertThat(lines).extracting(LedgerLine::continuity).containsOnly(FIRST, CONTINUOUS);
    }

    @Test
    void keysSegmentsByCurrencyAndAction() {
        behaving(Scope.SEGMENT, (line, out) -> out.at(line).message("here").report())
                .sync(entry())
                .sync(entry().currency("SAR").unstated("5"))
                .expect(finding().key("BHD DELIVERY_DEDUCTION"), finding().key("SAR -"));
    }

    @Test
    void makesUlidsThatTellWhenTheWalletMoved() {
        List<LedgerLine> lines = lines(Scope.SUBSCRIBER, entry().movedAt("2016-07-30T23:54:10.259Z"));
        assertThat(lines.get(0).transaction().id()).startsWith("01ARZ3NDEK").hasSize(26);
    }

    @Test
    void inventsActionsAsTheyAreLoggedUnlessSet() {
        List<LedgerLine> lines = lines(
                Scope.SUBSCRIBER,
                entry(),
                entry().credit("5"),
                entry().action("CX_GIFT").source(null).credit("5"),
                entry().unstated("5"));
        assertThat(lines)
                .extracting(line -> line.transaction().action())
                .containsExactly("DELIVERY_DEDUCTION", "RENEW_SUBSCRIPTION", "CX_GIFT", null);
        assertThat(lines)
                .extracting(line -> line.transaction().source())
                .containsExactly("MANUAL_DEDUCTION", "PAYMENT", null, null);
        assertThat(lines.get(3).transaction().paymentBalance()).isNull();
    }

    @Test
    void pairsExpectationsWithFindingsInWhateverWayFits() {
        behaving(Scope.SUBSCRIBER, (line, out) -> out.at(line).message("here").report())
                .sync(entry())
                .sync(entry())
                .expect(finding(), finding().transaction("T1"));
    }

    /** Says what it is called with. */
    private static final class Listener implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onMessage(Stateless state, UnstartedMessage message, FindingSink out) {
            out.at(message).message("message " + message.outcome().id()).report();
        }

        @Override
        public void onMismatch(Stateless state, UnlinkedMismatch mismatch, FindingSink out) {
            out.at(mismatch).message("mismatch").report();
        }

        @Override
        public void onInvocation(Stateless state, Invocation invocation, FindingSink out) {
            out.at(invocation).message("ended " + invocation.ended()).report();
        }

        @Override
        public void onEvent(Stateless state, LogEvent event, FindingSink out) {
            out.at(event)
                    .message(event.kind().id() + " in " + event.position().source())
                    .report();
        }
    }

    private static DetectorTest everything(Scope scope) {
        return DetectorTest.of(rule(scope, Listener::new))
                .message(message(Outcome.SKIPPED))
                .message(refusal("4", "-6"))
                .mismatch(mismatch("5", "6"))
                .invocation(invocation().withoutEnd())
                .stream("some-stream")
                .event("2024-03-04T10:00:00.000Z something new\n\n2024-03-04T10:00:01.000Z else\n");
    }

    @Test
    void handsAServiceRuleEverything() {
        everything(Scope.SERVICE)
                .expect(
                        finding().message("message skipped").key("service"),
                        finding().message("message refused").transaction("T1").subscriber("subscriber-1"),
                        finding().message("mismatch").currency("BHD"),
                        finding().message("ended null"),
                        finding().message("unrecognized in some-stream/000000.gz"),
                        finding().message("unrecognized in some-stream/000000.gz"));
    }

    @Test
    void handsOtherRulesWhatTheirScopeSees() {
        everything(Scope.SUBSCRIBER)
                .expect(finding().message("message refused"), finding().message("mismatch"));
        everything(Scope.LOG_STREAM)
                .expect(
                        finding().key("some-stream").messageContaining("unrecognized"),
                        finding().key("some-stream").messageContaining("unrecognized"));
    }

    @Test
    void leavesOutWhatStatesNoTimeAsTheEngineDoes() {
        DetectorTest.of(rule(Scope.LOG_STREAM, Listener::new))
                .event("the end of a record before\n2024-03-04T10:00:00.000Z something new\n")
                .expect(finding().message("unrecognized in logs/stream-1/000000.gz"));
    }

    @Test
    void handsOverABrokenRecordThatStatesATime() {
        String broken =
                "2024-03-04T10:00:00.000Z 2024-03-04T10:00:00.000Z\tr1\tINFO\tStart syncing the balance { id: ]\n";
        DetectorTest.of(rule(Scope.LOG_STREAM, Listener::new))
                .event(broken)
                .expect(finding()
                        .message("malformed in logs/stream-1/000000.gz")
                        .at("2024-03-04T10:00:00Z"));
    }

    @Test
    void refusesTextWithoutARecord() {
        DetectorTest test = everything(Scope.SERVICE);
        assertThatIllegalArgumentException().isThrownBy(() -> test.event(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.event("no record"))
                .withMessage("no record that states a time is in 'no record'");
    }
}
