package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SyncStarted;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Exports that end anywhere: nothing is thrown, nothing before the cut is lost, and the books close. */
class CutOffTest {
    private static final int CUTS = 500;

    @Test
    void simulatedLogsCutAnywhereClose(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("logs");
        Simulation.builder()
                .subscribers(40)
                .days(10)
                .seed(3)
                .faults(FaultPlan.parse("all"))
                .build()
                .writeTo(logs);

        assertAllCutsClose(joined(logs));
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "CALO_REFERENCE",
            matches = ".+",
            disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
    void referenceLogsCutAnywhereClose() throws IOException {
        assertAllCutsClose(joined(Path.of(System.getenv("CALO_REFERENCE"), "logs")));
    }

    private static void assertAllCutsClose(byte[] log) {
        List<Started> whole = new ArrayList<>();
        read(log, log.length, whole);
        new Random(17).ints(CUTS, 0, log.length + 1).parallel().forEach(cut -> assertCloses(log, cut, whole));
    }

    private static void assertCloses(byte[] log, int cut, List<Started> whole) {
        List<Started> started = new ArrayList<>();
        AnalysisResult result = read(log, cut, started);

        assertThat(result.messages().balanced())
                .as("books of the cut at %d", cut)
                .isTrue();
        assertThat(result.coverage().accountedBytes()).isEqualTo(cut);
        assertThat(result.coverage().decodedBytes()).isEqualTo(cut);
        assertThat(result.coverage().malformedRecords()).isLessThanOrEqualTo(1);
        assertThat(result.totals().count()).isEqualTo(started.size());
        // All that ended before the cut; the one that it hit is there too if the cut took only line ends.
        long before = whole.stream().filter(start -> start.end < cut).count();
        assertThat(started.size()).isBetween((int) before, (int) before + 1);
        assertThat(started).isEqualTo(whole.subList(0, started.size()));
    }

    private static AnalysisResult read(byte[] log, int length, List<Started> started) {
        AnalysisEngine engine = AnalysisEngine.create();
        InputStream in = new ByteArrayInputStream(log, 0, length);
        try (LogReader reader = LogReader.builder().open(in, "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
                if (event instanceof SyncStarted start) {
                    started.add(new Started(
                            start.transaction().id(),
                            start.position().byteOffset(),
                            start.position().byteOffset() + start.byteLength()));
                }
            }
            return engine.finish(reader.coverage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Started(String id, long from, long end) {}

    private static byte[] joined(Path logs) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    in.transferTo(all);
                }
            }
        }
        return all.toByteArray();
    }
}
