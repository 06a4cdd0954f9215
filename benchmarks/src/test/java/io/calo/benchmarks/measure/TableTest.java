package io.calo.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    Path folder;

    private Corpus corpus = new Corpus(Path.of(""), 0, 0, 0);

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = new Corpus(folder, 1_000_000, 4_000, 800);
        Files.write(corpus.ndjson(), new byte[1_250_000]);
        Files.write(corpus.csv(), new byte[500_000]);
    }

    @Test
    void aTargetThatIsReachedIsMet() {
        assertThat(table(new Sample()
                        .with("Parser.events", 100, 1)
                        .with("Limits.swarFeeds", 60, 1)
                        .rounds()))
                .contains(
                        "| plain, typed events not materialised further | Limits.swarFeeds | ≥ 0.60 × | 0.60 × (0.60 to 0.60) | met | 0.60 × |");
    }

    @Test
    void aTargetThatIsNearlyReachedIsMissed() {
        assertThat(table(new Sample()
                        .with("Parser.events", 100, 1)
                        .with("Limits.swarFeeds", 59.9, 1)
                        .rounds()))
                .contains("| Limits.swarFeeds | ≥ 0.60 × | 0.60 × (0.60 to 0.60) | missed | 0.60 × |");
    }

    @Test
    void aRivalOverLargerInputIsComparedByTheBytesItReads() {
        assertThat(table(new Sample().with("Rivals.jackson", 300, 1).rounds()))
                .contains("| Rivals.jackson | ≥ 3.00 × | 2.40 × (2.40 to 2.40) | missed | 2.40 × |");
    }

    @Test
    void aRivalOverSmallerInputIsComparedByTheTimeForTheSameFacts() {
        assertThat(table(new Sample().with("Rivals.fastCsv", 300, 1).rounds()))
                .contains("| Rivals.fastCsv |  | 3.00 × (3.00 to 3.00) |  | 3.00 × |");
    }

    @Test
    void figuresAreGivenByBytesAndByRecords() {
        assertThat(table(new Sample().with("Rivals.jackson", 50, 4_400_000).rounds()))
                .contains(
                        "| Rivals.jackson | 50.0 ms | 50.0 ms | 20.0 MB/s | 25.0 MB/s | 12,500 ns | 4.40 MB | 1,100 B |");
    }

    @Test
    void theMedianRoundCountsAndTheOthersAreTold() {
        Rounds rounds = new Rounds();
        for (double millis : List.of(50.0, 80.0, 90.0)) {
            rounds.add(new Sample().with("Limits.drainedGzip", millis, 1).round());
        }

        assertThat(table(rounds))
                .contains("| one large gz | Limits.drainedGzip | ≥ 0.75 × | 0.80 × (0.50 to 0.90) | met | 0.80 × |");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Rounds.median(new double[] {4, 1, 2, 8})).isEqualTo(3);
    }

    private String table(Rounds rounds) {
        return new Table(rounds, corpus).markdown();
    }
}
