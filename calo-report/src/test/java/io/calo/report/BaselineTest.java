package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final Instant EARLIER = Found.TIME.minusMillis(1);
    private static final Instant LATER = Found.TIME.plusMillis(1);

    @TempDir
    Path folder;

    @Test
    void findingsAreNewKnownOrFixed() throws IOException {
        Baseline baseline = baseline(Found.about(1), Found.about(2));
        AnalysisResult result = Found.analysis(Found.about(2), Found.about(3), Found.at(4, null, Found.TIME));

        BaselineComparison comparison = baseline.compare(result, List.of());

        assertThat(baseline.size()).isEqualTo(2);
        assertThat(comparison.status(Found.about(2))).isEqualTo(FindingStatus.KNOWN);
        assertThat(comparison.status(Found.about(3))).isEqualTo(FindingStatus.NEW);
        assertThat(comparison.newFindings()).isEqualTo(2);
        assertThat(comparison.newBySeverity())
                .containsEntry(Severity.HIGH, 1L)
                .containsEntry(Severity.LOW, 1L)
                .containsEntry(Severity.CRITICAL, 0L);
        assertThat(comparison.known()).isOne();
        assertThat(comparison.fixed()).isOne();
        assertThat(comparison.notChecked()).isZero();
        assertThat(gone(comparison, result)).singleElement().asString().contains(Found.id(1), "\"status\":\"fixed\"");
        assertThat(statuses(Reports.ndjson(comparison), result)).containsExactly("known", "new", "new");
    }

    @Test
    void theSameFindingsAreAllKnownAndNothingIsGone() throws IOException {
        AnalysisResult result = Found.analysis(Found.about(1), Found.about(2));

        BaselineComparison comparison = baseline(Found.about(1), Found.about(2)).compare(result, List.of());

        assertThat(List.of(comparison.newFindings(), comparison.known(), comparison.fixed(), comparison.notChecked()))
                .containsExactly(0L, 2L, 0L, 0L);
        assertThat(gone(comparison, result)).isEmpty();
    }

    @Test
    void anEmptyBaselineMakesAllFindingsNew() throws IOException {
        assertThat(baseline().compare(Found.analysis(Found.about(1)), List.of()).newFindings())
                .isOne();
    }

    @Test
    void aFindingOfARuleThatDidNotRunIsNotChecked() throws IOException {
        assertReason(NotChecked.RULE_DID_NOT_RUN, Found.about(1, "acme.other", "T1"), Found.analysis());
    }

    @Test
    void aFindingOfARuleThatFailedIsNotCheckedThoughItRan() throws IOException {
        DetectorFailure failure = new DetectorFailure(Found.RULE, "acme.Weekend", "u", null, 1, "broken");

        assertReason(NotChecked.RULE_FAILED, Found.about(1), Found.withFailures(failure));
    }

    @Test
    void aFindingThatIsSuppressedNowIsNotCheckedUntilTheSuppressionExpires() throws IOException {
        Suppression suppression =
                new Suppression(Found.RULE, null, "T1", null, "agreed", LocalDate.parse("2024-01-01"));

        assertReason(NotChecked.SUPPRESSED, Found.about(1), Found.analysis(), suppression);
        assertReason(null, Found.about(1), Found.withExpired(suppression), suppression);
        assertReason(
                null,
                Found.about(1),
                Found.analysis(),
                new Suppression(Found.RULE, null, "T2", null, "of another transaction", null));
    }

    @Test
    void whatIsSuppressedCarriesTheReasonOfTheFirstSuppressionThatConcernsIt() throws IOException {
        AnalysisResult result = Found.analysis();
        BaselineComparison comparison = baseline(Found.about(1), Found.at(2, null, Found.TIME))
                .compare(
                        result,
                        List.of(
                                new Suppression(Found.RULE, null, "T2", null, "of another", null),
                                new Suppression(Found.RULE, null, "T1", null, "paid in cash", null),
                                new Suppression(Found.RULE, "u", null, null, "later", null)));

        assertThat(gone(comparison, result))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"reason\":\"suppressed\",\"suppressedBecause\":\"paid in cash\""),
                        line -> assertThat(line).contains("\"reason\":null,\"suppressedBecause\":null"));
    }

    @Test
    void aFindingAboutWhatIsNotInTheLogsIsNotChecked() throws IOException {
        assertReason(NotChecked.NOT_IN_THE_LOGS, Found.about(1, Found.RULE, "T2"), Found.analysis());
        assertReason(NotChecked.NOT_IN_THE_LOGS, Found.at(1, "stranger", Found.TIME), Found.analysis());
        assertReason(NotChecked.NOT_IN_THE_LOGS, Found.at(1, null, EARLIER), Found.analysis());
        assertReason(NotChecked.NOT_IN_THE_LOGS, Found.at(1, "u", LATER), Found.analysis());

        assertReason(null, Found.at(1, "u", Found.TIME), Found.analysis());
        assertReason(null, Found.at(1, null, Found.TIME), Found.analysis());
    }

    @Test
    void ofLogsThatBeginLaterAFindingThatLooksBackIsNotChecked() throws IOException {
        assertBeyondTheWindow(NotChecked.WINDOW_BEGINS_LATER, Found.about(1), Found.at(9, null, EARLIER));
        assertBeyondTheWindow(null, Found.at(1, "u", Found.TIME), Found.at(9, null, EARLIER));
        assertBeyondTheWindow(null, Found.about(1), Found.at(9, null, Found.TIME));
    }

    @Test
    void aFindingThatIsFoundAgainShowsThatTheLogsBeginNoLater() throws IOException {
        Finding old = Found.at(9, null, EARLIER);

        BaselineComparison comparison = baseline(old, Found.about(1)).compare(Found.analysis(old), List.of());

        assertThat(comparison.known()).isOne();
        assertThat(comparison.fixed()).isOne();
        assertThat(comparison.notChecked()).isZero();
    }

    /** The finding is gone, and the baseline has another, which these logs do not reach if it is earlier. */
    private void assertBeyondTheWindow(NotChecked reason, Finding gone, Finding other) throws IOException {
        AnalysisResult result = Found.analysis();
        BaselineComparison comparison = baseline(gone, other).compare(result, List.of());

        assertThat(gone(comparison, result).get(0))
                .contains(gone.id(), reason == null ? "\"reason\":null" : "\"reason\":\"" + reason.id() + "\"");
    }

    @Test
    void aFindingListedTwiceIsOne() throws IOException {
        Path file = folder.resolve("twice.ndjson");
        String line = Files.readString(file(Found.about(1)));
        Files.writeString(file, line + line);
        AnalysisResult result = Found.analysis();

        BaselineComparison comparison = Baseline.read(file).compare(result, List.of());

        assertThat(comparison.fixed()).isOne();
        assertThat(gone(comparison, result)).hasSize(1);
    }

    @Test
    void whatIsGoneKeepsAllThatWasSaidAndCanBeABaselineAgain() throws IOException {
        AnalysisResult result = Found.analysis();
        Finding earlier = Found.about(1, "acme.other", "T1");
        BaselineComparison comparison = baseline(earlier).compare(result, List.of());
        String line = gone(comparison, result).get(0);

        String was = Files.readString(file(earlier));
        assertThat(line.replace(",\"reason\":\"rule-did-not-run\",\"suppressedBecause\":null", "")
                        .replace("\"status\":\"not-checked\"", "\"status\":\"new\""))
                .isEqualTo(was.strip());
        Path again = Files.writeString(folder.resolve("again.ndjson"), line);
        assertThat(Baseline.read(again).size()).isOne();
    }

    @Test
    void aFileThatHoldsNoFindingsIsRefusedWithLineAndRemedy() throws IOException {
        String good = Files.readString(file(Found.about(1)));
        assertRefused("{\"schema\": \"calo.summary/1\"}", ":1: is no finding of calo: it has no id");
        assertRefused(good + "\n\nnonsense\n", ":4: is no finding of calo: Unrecognized token");
        assertRefused(good + good.substring(0, 40), ":2: is no finding of calo: Unexpected end");
        assertRefused(good + good.replace("0123456789abcdef", "x"), ":2: is no finding of calo: its id is 'x");
        assertRefused(good.replace("HIGH", "TALL"), ":1: is no finding of calo: this version knows no severity 'TALL'");
        assertRefused(good.replace("2024-03-04T", "yesterday "), ":1: is no finding of calo: Text 'yesterday");
        assertRefused(good.replace("\"1.500\"", "\"much\""), ":1: is no finding of calo: its amount is 'much'");
        assertRefused(good.replace("\"line\":3", "\"line\":\"?\""), ":1: is no finding of calo: its line is '?'");
        assertRefused("[1]", ":1: is no finding of calo: there is no JSON object");
        assertThatThrownBy(() -> Baseline.read(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void membersOfALaterVersionAreNoError() throws IOException {
        String line = Files.readString(file(Found.about(1)))
                .replace("{\"id\"", "{\"more\":{\"a\":[1,{}]},\"evenMore\":[[]],\"id\"");

        assertThat(Baseline.read(Files.writeString(folder.resolve("later.ndjson"), line))
                        .size())
                .isOne();
    }

    @Test
    void aBaselineThatIsReplacedByAnotherBeforeItIsUsedIsNotMixedUp() throws IOException {
        Path file = file(Found.about(1));
        Baseline baseline = Baseline.read(file);
        Files.copy(file(Found.about(2)), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> baseline.compare(Found.analysis(), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was changed");
    }

    private void assertReason(NotChecked reason, Finding earlier, AnalysisResult result, Suppression... suppressions)
            throws IOException {
        BaselineComparison comparison = baseline(earlier).compare(result, List.of(suppressions));

        assertThat(comparison.fixed()).isEqualTo(reason == null ? 1 : 0);
        assertThat(comparison.notChecked()).isEqualTo(reason == null ? 0 : 1);
        assertThat(comparison.notCheckedBecause()).hasSize(NotChecked.values().length);
        if (reason != null) {
            assertThat(comparison.notCheckedBecause()).containsEntry(reason, 1L);
        }
        assertThat(gone(comparison, result))
                .singleElement()
                .asString()
                .contains(
                        reason == null ? "\"status\":\"fixed\"" : "\"status\":\"not-checked\"",
                        reason == null ? "\"reason\":null" : "\"reason\":\"" + reason.id() + "\"");
    }

    private void assertRefused(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("no-baseline.ndjson"), content);

        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + message)
                .hasMessageEndingWith("; a baseline is the findings.ndjson of an earlier analysis");
    }

    private Baseline baseline(Finding... findings) throws IOException {
        return Baseline.read(file(findings));
    }

    private Path file(Finding... findings) throws IOException {
        Path file = Files.createTempFile(folder, "baseline", ".ndjson");
        Reports.ndjson().write(Found.analysis(findings), file);
        return file;
    }

    private List<String> gone(BaselineComparison comparison, AnalysisResult result) throws IOException {
        Path file = folder.resolve("gone.ndjson");
        Reports.gone(comparison).write(result, file);
        return Files.readAllLines(file);
    }

    private List<String> statuses(Report report, AnalysisResult result) throws IOException {
        Path file = folder.resolve("findings.ndjson");
        report.write(result, file);
        return Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf("\"status\":\"") + 10, line.indexOf("\",\"evidence\"")))
                .toList();
    }
}
