package io.calo.analysis;

import static io.calo.analysis.Log.MESSAGE;
import static io.calo.analysis.Log.OTHER_MESSAGE;
import static io.calo.analysis.Log.OTHER_REQUEST;
import static io.calo.analysis.Log.analyze;
import static io.calo.analysis.Log.inRequest;
import static io.calo.analysis.Log.mismatch;
import static io.calo.analysis.Log.notified;
import static io.calo.analysis.Log.paymentMessage;
import static io.calo.analysis.Log.published;
import static io.calo.analysis.Log.received;
import static io.calo.analysis.Log.refused;
import static io.calo.analysis.Log.skipped;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FatesTest {
    @Test
    void startedAndPublishedIsPublished() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), Log.lock(8), published(50));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 1, 0, 0, 0, 0));
        LedgerEntry entry = result.transactions().iterator().next();
        assertThat(entry.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(entry.messageId()).isEqualTo(MESSAGE);
        assertThat(entry.requestId()).isEqualTo(Log.REQUEST);
        assertThat(entry.mismatch()).isNull();
    }

    @Test
    void mismatchAfterPublishingBelongsToTheTransaction() {
        AnalysisResult result =
                analyze(received(0, MESSAGE), started(7, "T1", "u"), published(50), mismatch(60, "u"), notified(61));

        assertThat(result.mismatches()).isEqualTo(new AnalysisResult.MismatchCounts(1, 1));
        assertThat(result.transactions().iterator().next().mismatch())
                .satisfies(m -> assertThat(m.paymentBalance()).isEqualByComparingTo("75"));
    }

    @Test
    void mismatchAfterSkippingAStartedTransactionBelongsToIt() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), skipped(7), mismatch(60, "u"));

        assertThat(result.transactions().iterator().next().outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.mismatches().linked()).isEqualTo(1);
    }

    @Test
    void mismatchOfAnotherSubscriberIsCountedButNotLinked() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), published(50), mismatch(60, "v"));

        assertThat(result.mismatches()).isEqualTo(new AnalysisResult.MismatchCounts(1, 0));
    }

    @Test
    void skippedBeforeAStartHasNoTransaction() {
        AnalysisResult result = analyze(received(0, MESSAGE), skipped(1));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(result.transactions()).isEmpty();
    }

    @Test
    void refusedWithAStartIsARefusalAndATransaction() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), refused(9, "T1", "u"));

        assertThat(result.messages().refused()).isEqualTo(1);
        assertThat(result.transactions().iterator().next().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.started()).isTrue();
            assertThat(refusal.transactionId()).isEqualTo("T1");
            assertThat(refusal.messageId()).isEqualTo(MESSAGE);
        });
    }

    @Test
    void refusedWithoutAStartIsARefusalAlone() {
        AnalysisResult result = analyze(received(0, MESSAGE), refused(9, "T1", "u"));

        assertThat(result.messages().refused()).isEqualTo(1);
        assertThat(result.transactions()).isEmpty();
        assertThat(result.refusals()).singleElement().satisfies(r -> assertThat(r.started())
                .isFalse());
    }

    @Test
    void refusalOfAnotherTransactionIsAMessageOfItsOwn() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), refused(9, "T2", "u"));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 1, 0, 0, 1, 0, 1));
        assertThat(result.transactions().iterator().next().outcome()).isEqualTo(Outcome.UNFINISHED);
    }

    @Test
    void failedIsFailed() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"), Log.failed(9));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 0, 0, 1, 0));
        assertThat(result.transactions().iterator().next().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void messageWithoutAFateIsUnfinished() {
        AnalysisResult result = analyze(received(0, MESSAGE), started(7, "T1", "u"));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 0, 0, 0, 1));
        assertThat(result.transactions().iterator().next().outcome()).isEqualTo(Outcome.UNFINISHED);
    }

    @Test
    void fateWithoutAReceivedRecordIsUnannounced() {
        AnalysisResult result = analyze(started(7, "T1", "u"), published(50));

        assertThat(result.messages()).isEqualTo(new MessageCounts(0, 1, 1, 0, 0, 0, 0));
        assertThat(result.transactions().iterator().next().messageId()).isNull();
    }

    @Test
    void exportThatBeginsAfterTheStartIsOneUnannouncedMessage() {
        AnalysisResult result = analyze(published(50), mismatch(60, "u"));

        assertThat(result.messages()).isEqualTo(new MessageCounts(0, 1, 1, 0, 0, 0, 0));
        assertThat(result.mismatches()).isEqualTo(new AnalysisResult.MismatchCounts(1, 0));
    }

    @Test
    void exportThatBeginsWithAPaymentMessageIsOneUnannouncedMessage() {
        AnalysisResult result = analyze(paymentMessage(5), started(7, "T1", "u"), published(50));

        assertThat(result.messages()).isEqualTo(new MessageCounts(0, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void severalMessagesOfOneInvocationHaveTheirOwnFates() {
        AnalysisResult result = analyze(
                received(0, MESSAGE),
                started(7, "T1", "u"),
                published(50),
                received(51, OTHER_MESSAGE),
                started(52, "T2", "v"),
                skipped(53));

        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 1, 1, 0, 0, 0));
        assertThat(result.transactions()).extracting(LedgerEntry::messageId).containsExactly(MESSAGE, OTHER_MESSAGE);
    }

    @Test
    void crashedMessageThatIsTakenUpAgainIsTwoMessages() {
        AnalysisResult result = analyze(
                received(0, MESSAGE),
                started(7, "T1", "u"),
                inRequest(OTHER_REQUEST, received(900, MESSAGE)),
                inRequest(OTHER_REQUEST, started(907, "T1", "u")),
                inRequest(OTHER_REQUEST, published(950)));

        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 1, 0, 0, 0, 1));
        assertThat(result.transactions())
                .extracting(LedgerEntry::outcome)
                .containsExactly(Outcome.UNFINISHED, Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "-"})
    void recordsWithoutARequestStandOutsideAndAreCounted(String request) {
        AnalysisResult result = analyze(inRequest(request, received(0, MESSAGE)), received(1, OTHER_MESSAGE));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 0, 0, 0, 1));
        assertThat(result.recordsOutsideInvocations()).isEqualTo(1);
    }

    @Test
    void nothingClosesToo() {
        AnalysisResult result = analyze("");

        assertThat(result.messages().balanced()).isTrue();
        assertThat(result.totals().count()).isZero();
    }

    @Test
    void runThatLogsNothingOfItsOwnIsSilent() {
        String start = "2024-03-04T05:06:07.000Z START RequestId: " + Log.REQUEST + " Version: $LATEST\n\n";
        String end = "2024-03-04T05:06:08.000Z END RequestId: " + Log.REQUEST + "\n\n";

        assertThat(analyze(start, end).silentRuns()).isEqualTo(1);
        assertThat(analyze(start, received(7_100, MESSAGE), skipped(7_200), end).silentRuns())
                .isZero();
        assertThat(analyze(received(7_100, MESSAGE), skipped(7_200)).silentRuns())
                .isZero();
    }
}
