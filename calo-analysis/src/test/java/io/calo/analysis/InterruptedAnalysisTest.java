package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An analysis that ends before its time leaves nothing behind. */
class InterruptedAnalysisTest {
    @TempDir
    static Path folder;

    private static Path logs;

    @TempDir
    Path temporary;

    @BeforeAll
    static void simulate() throws IOException {
        logs = SimulatedLogs.withAllFaults(folder, 120, 30, 23);
    }

    @BeforeEach
    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    private AnalysisEngineBuilder engine() {
        return Witness.engine().memoryBudget(8L << 20).temporaryFolder(temporary);
    }

    @ParameterizedTest
    @EnumSource(AnalysisStage.class)
    void interruptAtAnyStageEndsItAndRemovesTemporaryFiles(AnalysisStage stage) throws IOException {
        Thread caller = Thread.currentThread();
        AnalysisEngine engine = engine().threads(3)
                .onProgress((at, done, total) -> {
                    if (at == stage) {
                        caller.interrupt();
                    }
                })
                .build();

        assertThatThrownBy(() -> engine.analyze(logs)).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(BatchParityTest.entries(temporary)).isEmpty();
    }

    @Test
    void observerThatThrowsEndsItAndRemovesTemporaryFiles() throws IOException {
        AnalysisEngine engine = engine().threads(2)
                .onEvent(event -> {
                    throw new IllegalStateException("the observer's own trouble");
                })
                .build();

        assertThatThrownBy(() -> engine.analyze(logs)).hasMessage("the observer's own trouble");
        assertThat(BatchParityTest.entries(temporary)).isEmpty();
    }

    @Test
    void engineThatIsClosedBeforeItFinishesRemovesTemporaryFiles() throws IOException {
        List<LogEvent> events = SimulatedLogs.events(logs);
        AnalysisEngine engine = engine().threads(8).build();
        events.forEach(engine::accept);
        assertThat(BatchParityTest.entries(temporary)).isNotEmpty();

        engine.close();

        assertThat(BatchParityTest.entries(temporary)).isEmpty();
        assertThatThrownBy(() -> engine.finish(Coverage.none())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void temporaryFolderThatIsNotThereIsNamedWithTheRemedy() {
        Path missing = temporary.resolve("missing");
        AnalysisEngine engine = Witness.engine()
                .memoryBudget(8L << 20)
                .threads(8)
                .temporaryFolder(missing)
                .build();

        assertThatThrownBy(() -> engine.analyze(logs))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(missing.toString());
        assertThat(Files.exists(missing)).isFalse();
    }

    @Test
    void rowsOfAClosedResultAreRefusedNotMissing() throws IOException {
        AnalysisResult result = engine().build().analyze(logs);
        result.close();
        result.close();

        assertThat(result.totals().count()).isPositive();
        assertThatThrownBy(() -> result.transactions().iterator()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> result.findings().stream().count()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsUnderWayWhenTheResultIsClosedAreRefusedNotGarbage() throws IOException {
        for (long memory : new long[] {8L << 20, 256L << 20}) {
            AnalysisResult result = engine().memoryBudget(memory).build().analyze(logs);
            var findings = result.findings().iterator();
            var transactions = result.transactions().iterator();
            findings.next();
            transactions.next();

            result.close();

            assertThatThrownBy(findings::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
            assertThatThrownBy(transactions::next).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void readerThatIsInterruptedHarmsNoOther() throws IOException, InterruptedException {
        try (AnalysisResult result = engine().build().analyze(logs)) {
            assertThat(result.spill().written()).isPositive();
            for (int i = 0; i < 50; i++) {
                Thread reader = new Thread(() -> {
                    try {
                        result.transactions().forEach(entry -> {});
                    } catch (UncheckedIOException interrupted) {
                        // as it should be
                    }
                });
                reader.start();
                Thread.onSpinWait();
                reader.interrupt();
                reader.join();
            }

            assertThat(result.transactions().stream().count())
                    .isEqualTo(result.totals().count());
            assertThat(result.findings().stream().count())
                    .isEqualTo(result.findingCounts().total());
        }
    }

    @Test
    void failedWriteDuringAcceptIsThrown() {
        AnalysisEngine engine = Witness.engine()
                .memoryBudget(8L << 20)
                .threads(8)
                .temporaryFolder(temporary.resolve("missing"))
                .build();

        assertThatThrownBy(() -> SimulatedLogs.events(logs).forEach(engine::accept))
                .isInstanceOf(UncheckedIOException.class);
    }
}
