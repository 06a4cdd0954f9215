package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options, layout, and that nothing but the options decides what is written. */
final class SimulationTest {
    @TempDir
    Path folder;

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        assertThat(contents(faulty(7), "a")).isEqualTo(contents(faulty(7), "b"));
    }

    @Test
    void runningASimulationAgainGivesTheSameBytes() throws IOException {
        Simulation simulation = faulty(7).build();
        simulation.writeTo(folder.resolve("a"));
        simulation.writeTo(folder.resolve("b"));
        assertThat(contents(folder.resolve("a"))).isEqualTo(contents(folder.resolve("b")));
    }

    @Test
    void anotherSeedGivesOtherBytes() throws IOException {
        assertThat(contents(faulty(7), "a").keySet())
                .isNotEqualTo(contents(faulty(8), "b").keySet());
    }

    @Test
    void localeAndTimeZoneOfTheMachineMakeNoDifference() throws IOException {
        Map<String, String> here = contents(faulty(7), "a");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(contents(faulty(7), "b")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void compressionChangesOnlyTheFiles() throws IOException {
        Map<String, String> plain = new TreeMap<>();
        contents(faulty(7).compression(Compression.NONE), "b")
                .forEach((name, text) -> plain.put(name.replace(".log", ".gz"), text));
        assertThat(contents(faulty(7), "a")).isEqualTo(plain);
    }

    @Test
    void eachLogStreamIsAFolderNamedByItsDay() throws IOException {
        faulty(7).build().writeTo(folder);
        for (Path file : LogText.files(folder)) {
            assertThat(folder.relativize(file).toString())
                    .matches("2025-03-\\d\\d-\\[\\$LATEST][0-9a-f]{32}/00000\\d\\.gz");
            String day = file.getParent().getFileName().toString().substring(0, 10);
            assertThat(LogText.text(file)).contains(day + "T");
        }
    }

    @Test
    void gzipHeadersCarryNoTime() throws IOException {
        faulty(7).build().writeTo(folder);
        byte[] file = Files.readAllBytes(LogText.files(folder).get(0));
        assertThat(file).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void startMovesTheWholePeriod() throws IOException {
        faulty(7).start(LocalDate.of(1999, 12, 30)).build().writeTo(folder);
        Books books = new Books(folder);
        assertThat(books.records.get(0).time()).startsWith("1999-12-30");
        assertThat(books.records.get(books.records.size() - 1).time()).startsWith("2000-01-");
    }

    @Test
    void aSingleSubscriberOnASingleDayIsEnough() {
        assertThatCode(() -> Simulation.builder()
                        .subscribers(1)
                        .days(1)
                        .faults(FaultPlan.all(2))
                        .build()
                        .writeTo(folder))
                .doesNotThrowAnyException();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "keep");
        assertThatIOException()
                .isThrownBy(() -> faulty(7).build().writeTo(folder))
                .withMessageContaining(folder.toString())
                .withMessageContaining("not empty");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt").isDirectoryNotContaining("glob:**labels.ndjson");
    }

    @Test
    void optionsOutOfBoundsAreRefusedByName() {
        Simulation.Builder builder = Simulation.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.subscribers(0))
                .withMessageContaining("subscribers is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.days(-1)).withMessageContaining("days is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.start(LocalDate.of(1969, 12, 31)))
                .withMessageContaining("1969-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.fault(Fault.GAP, -1))
                .withMessageContaining("gap");
    }

    @Test
    void aSimulationDoesNotChangeWithItsBuilder() throws IOException {
        Simulation.Builder builder = faulty(7);
        Simulation simulation = builder.build();
        builder.seed(8).days(3);
        simulation.writeTo(folder.resolve("a"));
        assertThat(contents(folder.resolve("a"))).isEqualTo(contents(faulty(7), "b"));
    }

    @Test
    void progressTellsOfEveryDay() throws IOException {
        List<String> days = new ArrayList<>();
        Simulation.builder()
                .subscribers(3)
                .days(4)
                .progress((done, of) -> days.add(done + "/" + of))
                .build()
                .writeTo(folder);
        assertThat(days).containsExactly("1/4", "2/4", "3/4", "4/4");
    }

    private static Simulation.Builder faulty(long seed) {
        return Simulation.builder().subscribers(25).days(12).seed(seed).faults(FaultPlan.all(1));
    }

    private Map<String, String> contents(Simulation.Builder builder, String name) throws IOException {
        Path out = folder.resolve(name);
        builder.build().writeTo(out);
        return contents(out);
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : LogText.files(out)) {
            contents.put(out.relativize(file).toString(), LogText.text(file));
        }
        contents.put("labels", Files.readString(out.resolve("labels.ndjson")));
        return contents;
    }
}
