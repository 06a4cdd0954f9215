package io.calo.analysis;

import static io.calo.analysis.Log.MESSAGE;
import static io.calo.analysis.Log.OTHER_MESSAGE;
import static io.calo.analysis.Log.analyze;
import static io.calo.analysis.Log.analyzeFiles;
import static io.calo.analysis.Log.factsOf;
import static io.calo.analysis.Log.mismatch;
import static io.calo.analysis.Log.published;
import static io.calo.analysis.Log.received;
import static io.calo.analysis.Log.skipped;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How records are spread over files, and in which order they stand, must not show. */
class ArrangementTest {
    @Test
    void chunksOutOfTimeOrderAreSorted() {
        AnalysisResult result = analyze(published(50), started(7, "T1", "u"), received(0, MESSAGE));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void recordsOfOneMillisecondInOneFileKeepTheirPlace() {
        AnalysisResult result = analyze(
                received(0, MESSAGE), skipped(0), received(0, OTHER_MESSAGE), started(0, "T1", "u"), published(0));

        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 1, 1, 0, 0, 0));
        assertThat(result.transactions().iterator().next().messageId()).isEqualTo(OTHER_MESSAGE);
    }

    @Test
    void recordsOfOneMillisecondInDifferentFilesFollowTheGrammar() {
        String[] inOrder = {received(0, MESSAGE), started(0, "T1", "u"), skipped(0), mismatch(0, "u")};
        AnalysisResult together = analyze(inOrder);

        AnalysisResult apart = analyzeFiles(List.of(inOrder[3], inOrder[1], inOrder[2], inOrder[0]));

        assertThat(together.messages()).isEqualTo(new MessageCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(factsOf(apart)).isEqualTo(factsOf(together));
    }

    @Test
    void nextMessageOfTheSameMillisecondInAnotherFileDoesNotTakeTheMismatch() {
        AnalysisResult result = analyzeFiles(List.of(
                received(50, OTHER_MESSAGE) + skipped(51),
                received(0, MESSAGE) + started(7, "T1", "u") + published(50) + mismatch(50, "u")));

        assertThat(result.mismatches().linked()).isEqualTo(1);
        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void exportThatOverlapsAnotherIsCountedOnce() {
        String first = received(0, MESSAGE) + started(7, "T1", "u") + published(50);
        String both = first + received(51, OTHER_MESSAGE) + skipped(52);

        AnalysisResult result = analyzeFiles(List.of(first, both));

        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 1, 1, 0, 0, 0));
        assertThat(result.totals().count()).isEqualTo(1);
        assertThat(result.repeatedRecords()).isEqualTo(3);
    }

    @Test
    void equalRecordsWithinOneFileAreNoCopies() {
        String batch = received(0, MESSAGE) + skipped(0) + received(0, OTHER_MESSAGE) + skipped(0);

        AnalysisResult once = analyze(batch);
        AnalysisResult overlapping = analyzeFiles(List.of(batch, batch));

        assertThat(once.messages()).isEqualTo(new MessageCounts(2, 0, 0, 2, 0, 0, 0));
        assertThat(once.repeatedRecords()).isZero();
        assertThat(overlapping.messages()).isEqualTo(once.messages());
        assertThat(overlapping.repeatedRecords()).isEqualTo(4);
    }

    @Test
    void chunksOfOneFileSwappedWithinAMillisecondFollowTheGrammar() {
        String first = received(0, MESSAGE) + skipped(9);
        String second = received(9, OTHER_MESSAGE) + started(12, "T1", "u") + published(20);

        AnalysisResult swapped = analyze(second, first);

        assertThat(swapped.messages()).isEqualTo(new MessageCounts(2, 0, 1, 1, 0, 0, 0));
        assertThat(factsOf(swapped)).isEqualTo(factsOf(analyze(first, second)));
    }

    @Test
    void messagesSkippedAlikeInTwoFilesOfOneFolderAreNoCopies() {
        AnalysisResult result =
                analyzeFiles(List.of(received(0, MESSAGE) + skipped(0), received(0, OTHER_MESSAGE) + skipped(0)));

        assertThat(result.messages()).isEqualTo(new MessageCounts(2, 0, 0, 2, 0, 0, 0));
        assertThat(result.repeatedRecords()).isZero();
    }

    @Test
    void copyWithOtherLineEndsIsACopy() {
        String log = received(0, MESSAGE) + started(7, "T1", "u") + Log.failed(9);

        AnalysisResult result = analyzeFiles(List.of(log, log.replace("\n", "\r\n")));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void sameRecordsInTwoFoldersAreCountedOnce(@TempDir Path folder) throws IOException {
        byte[] log = (received(0, MESSAGE) + skipped(0)).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Files.write(folder.resolve("a/log"), log);
        Files.write(folder.resolve("b/log"), log);

        AnalysisResult result = AnalysisEngine.create().analyze(folder);

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(result.repeatedRecords()).isEqualTo(2);
    }

    @Test
    void fileThatIsReadTwiceUnderOneNameIsCountedOnce() throws IOException {
        byte[] log = (received(0, MESSAGE) + started(7, "T1", "u") + published(50)).getBytes(StandardCharsets.UTF_8);
        AnalysisEngine engine = AnalysisEngine.create();
        Coverage coverage = Coverage.none();
        for (int i = 0; i < 2; i++) {
            try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(log), "same")) {
                for (LogEvent event; (event = reader.read()) != null; ) {
                    engine.accept(event);
                }
                coverage = coverage.plus(reader.coverage());
            }
        }

        AnalysisResult result = engine.finish(coverage);

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 1, 0, 0, 0, 0));
        assertThat(result.repeatedRecords()).isEqualTo(3);
        assertThat(result.coverage().records()).isEqualTo(6);
        assertThat(result.coverage().files()).isEqualTo(2);
    }

    @Test
    void transactionsAreSortedByTimeThenId() {
        AnalysisResult result = analyze(
                started(9, "T3", "u"),
                published(10),
                Log.inRequest(Log.OTHER_REQUEST, started(9, "T2", "v")),
                Log.inRequest("11111111-0000-4000-8000-000000000003", started(1, "T9", "w")));

        assertThat(result.transactions()).extracting(e -> e.transaction().id()).containsExactly("T9", "T2", "T3");
    }
}
