package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisStage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, true);

    @Test
    void eachStageSaysWhatIsDoneInTheSameLine() {
        try (Progress progress = Progress.ofAnalysis(terminal, 2_000_000)) {
            progress.to(AnalysisStage.READING, 1_000_000, -1);
            progress.to(AnalysisStage.MESSAGES, 10, 100);
            progress.to(AnalysisStage.LEDGERS, 10, 100);
            progress.to(AnalysisStage.RULES, 10, 100);
        }

        assertThat(shown())
                .containsSubsequence("Reading the logs", "Following messages", "Following the money", "Applying rules")
                .doesNotContain("\n")
                .endsWith("\r");
        assertThat(shown().split("\r", -1)).allMatch(line -> line.length() < 80);
    }

    @Test
    void whatAThreadTellsLateDoesNotBringAStageBack() {
        try (Progress progress = Progress.ofAnalysis(terminal, 2_000_000)) {
            progress.to(AnalysisStage.LEDGERS, 10, 100);
            progress.to(AnalysisStage.READING, 2_000_000, -1);
        }

        assertThat(shown()).contains("Following the money").doesNotContain("Reading");
    }

    @Test
    void severalThreadsMayTellAtOnceAndAfterTheEnd() throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Progress progress = Progress.ofAnalysis(terminal, -1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (AnalysisStage stage : AnalysisStage.values()) {
                    for (int done = 0; done < 1000; done++) {
                        progress.to(stage, done, 1000);
                    }
                }
            });
            thread.setUncaughtExceptionHandler((failed, e) -> failures.add(e));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        progress.close();
        int length = err.size();
        progress.to(AnalysisStage.RULES, 1, 1);

        assertThat(failures).isEmpty();
        assertThat(shown()).contains("Applying rules");
        assertThat(err.size()).isEqualTo(length);
    }

    @Test
    void aTaskSaysWhatIsWrittenAndThenWhatIsRead() {
        try (TaskProgress progress = TaskProgress.on(terminal, false)) {
            progress.begin("Writing report.xlsx");
            progress.begin("Writing a-report-with-a-name-beyond-all-bounds.txt");
            progress.read("Hashing", 1_000_000, 3_000_000);
            progress.read("Hashing", 2_000_000, 3_000_000);
        }

        assertThat(shown())
                .containsSubsequence("Writing report.xlsx", "Writing a-report-with", "Hashing")
                .doesNotContain("\n")
                .endsWith("\r");
        assertThat(shown().split("\r", -1)).allMatch(line -> line.length() < 80);
    }

    @Test
    void aTaskShowsNothingIfQuietOrPiped() {
        Terminal piped = new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false, false);
        for (TaskProgress progress : List.of(TaskProgress.on(terminal, true), TaskProgress.on(piped, false))) {
            progress.begin("Writing report.xlsx");
            progress.read("Hashing", 1, 2);
            progress.close();
        }

        assertThat(err.size()).isZero();
    }

    @Test
    void noneShowsNothing() {
        try (Progress progress = Progress.none()) {
            progress.to(AnalysisStage.READING, 1, 2);
            progress.to(5);
        }

        assertThat(err.size()).isZero();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
