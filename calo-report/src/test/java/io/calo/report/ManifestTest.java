package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final String LOG = Export.record("Processing message 00000000-0000-4000-8000-000000000001");
    private static final String HASH = ProvedReport.sha256("x");

    @TempDir
    Path home;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Manifest manifest = new Manifest(
                "1.2",
                Instant.parse("2026-03-04T05:06:07.089Z"),
                Map.of("timeZone", "Asia/Bahrain"),
                Map.of("config", List.of(new ManifestFile("calo.yaml", 3, HASH))),
                List.of(
                        new ManifestInput(
                                "logs \"x\"\n\u202e",
                                null,
                                List.of(new ManifestFile("a/b.gz", 1L << 40, HASH), new ManifestFile("c", 0, null)),
                                List.of("c")),
                        new ManifestInput("-", "it is gone", List.of(), List.of())),
                Map.of("/transactions/byCurrency/A~1B/credit", "0.10"),
                List.of(new ManifestFile("summary.json", 2, HASH)));

        manifest.write(home);

        assertThat(Manifest.read(home)).isEqualTo(manifest);
    }

    @Test
    void membersThatAreNotKnownArePassedOver() throws IOException {
        Manifest manifest = empty();
        manifest.write(home);
        Path file = home.resolve("manifest.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\\{", "{ \"later\" : { \"a\" : [ 1, { } ] }, \"also\" : [ ], \"n\" : null,"));

        assertThat(Manifest.read(home)).isEqualTo(manifest);
    }

    @Test
    void whatIsNoManifestIsToldWithFilePlaceAndRemedy() throws IOException {
        Path file = home.resolve("manifest.json");
        assertThatThrownBy(() -> Manifest.read(home)).isInstanceOf(NoSuchFileException.class);
        empty().write(home);
        String good = Files.readString(file);

        assertMalformed(file, "", "the file is no object");
        assertMalformed(file, "[]", "the file is no object");
        assertMalformed(file, good.substring(0, good.length() / 2), file + ":");
        assertMalformed(file, good + "{}", "something follows its end");
        assertMalformed(file, good.replace("calo.manifest/1", "calo.manifest/2"), "a newer one may know it");
        assertMalformed(file, good.replace("\"outputs\"", "\"others\""), "it has no outputs");
        assertMalformed(file, good.replace("\"outputs\" : [ ]", "\"outputs\" : 3"), "outputs is no list");
        assertMalformed(file, good.replace("2026-", "last year "), "could not be parsed");
        assertMalformed(file, good.replace("\"calo\"", "\"schema\""), "Duplicate field 'schema'");
        assertMalformed(
                file,
                good.replace("\"outputs\" : [ ]", "\"outputs\" : [ {\"file\":\"a\",\"bytes\":-1} ]"),
                "below zero");
        assertMalformed(
                file,
                good.replace("\"outputs\" : [ ]", "\"outputs\" : [ {\"file\":\"a\",\"bytes\":1,\"sha256\":\"AB\"} ]"),
                "64 lower-case hexadecimal digits");
        assertMalformed(file, "[".repeat(100_000), file.toString());
    }

    private void assertMalformed(Path file, String text, String problem) throws IOException {
        Files.writeString(file, text);

        assertThatThrownBy(() -> Manifest.read(home))
                .isInstanceOf(MalformedManifestException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(problem)
                .hasMessageContaining("analyze the logs again");
    }

    private static Manifest empty() {
        return new Manifest(
                "1", Instant.parse("2026-03-04T05:06:07Z"), Map.of(), Map.of(), List.of(), Map.of(), List.of());
    }

    @Test
    void inputsAreNamedAsGivenAndFilesRelativeToThem() throws IOException {
        Files.createDirectories(home.resolve("logs/a"));
        Files.writeString(home.resolve("logs/a/1.log"), LOG);
        Files.writeString(home.resolve("logs/.hidden"), LOG);
        Files.writeString(home.resolve("logs/notes.txt"), "no log");
        Path alone = Files.writeString(home.resolve("alone.txt"), LOG);

        Manifest manifest = record(List.of(home.resolve("logs"), alone, home.resolve("logs/a")), () -> {});

        assertThat(manifest.inputs())
                .extracting(ManifestInput::given)
                .containsExactly(
                        home.resolve("logs").toString(),
                        alone.toString(),
                        home.resolve("logs/a").toString());
        assertThat(manifest.inputs().get(0).files())
                .containsExactly(new ManifestFile("a/1.log", LOG.length(), ProvedReport.sha256(LOG)));
        assertThat(manifest.inputs().get(1).files())
                .extracting(ManifestFile::name)
                .containsExactly("alone.txt");
        assertThat(manifest.inputs().get(2).files()).as("read already").isEmpty();
        assertThat(manifest.books()).containsEntry("/messages/received", "1");
    }

    @Test
    void logsThatChangeWhileTheyAreAnalysedAreNoted() throws IOException {
        Path logs = Files.createDirectories(home.resolve("logs"));
        for (String name : List.of("grows", "stays", "vanishes")) {
            Files.writeString(logs.resolve(name), LOG);
        }

        Manifest manifest = record(List.of(logs), () -> {
            Files.writeString(logs.resolve("grows"), LOG + LOG);
            Files.delete(logs.resolve("vanishes"));
            Files.writeString(logs.resolve("appears"), LOG);
            Files.writeString(logs.resolve("appears.txt"), "no log");
        });

        assertThat(manifest.inputs().get(0).changed()).containsExactly("appears", "grows", "vanishes");
        manifest.write(home);
        assertThat(Verifier.of(home).verify().problems())
                .anySatisfy(problem -> assertThat(problem.detail()).contains("appears, grows, vanishes"));
    }

    @Test
    void aLogThatBecomesSomethingElseAfterItWasReadIsNotRecordedAsRead() throws IOException {
        Path logs = Files.createDirectories(home.resolve("logs"));
        Files.writeString(logs.resolve("stays"), LOG);
        Files.writeString(logs.resolve("turns"), LOG);

        Manifest manifest = record(List.of(logs), () -> Files.writeString(logs.resolve("turns"), "no log any more"));

        assertThat(manifest.inputs().get(0).files())
                .extracting(ManifestFile::name)
                .containsExactly("stays");
    }

    @Test
    void aFolderThatIsReachedThroughALinkHoldsTheSameFilesOnlyOnce() throws IOException {
        Path logs = Files.createDirectories(home.resolve("logs"));
        Files.writeString(logs.resolve("1.log"), LOG);
        Path link = Files.createSymbolicLink(home.resolve("link"), logs);

        Manifest manifest = record(List.of(link.resolve("../link"), logs), () -> {});

        assertThat(manifest.inputs().get(0).files())
                .extracting(ManifestFile::name)
                .containsExactly("1.log");
        assertThat(manifest.inputs().get(1).files()).as("read already").isEmpty();
    }

    @Test
    void aStreamCannotBeVerified() throws IOException {
        try (AnalysisResult result = Export.analyze(LOG)) {
            Manifest manifest = ManifestRecorder.beforeStream("-")
                    .setting("formats", "csv")
                    .after(result, ReportSettings.defaults(), home, List.of());

            assertThat(manifest.inputs()).singleElement().satisfies(input -> {
                assertThat(input.verifiable()).isFalse();
                assertThat(input.unverifiable()).contains("standard input");
                assertThat(input.files()).isEmpty();
            });
            assertThat(manifest.settings())
                    .containsEntry("formats", "csv")
                    .containsEntry("timeZone", "Asia/Bahrain")
                    .containsEntry("personalData", "masked");
        }
    }

    @Test
    void anOutputThatIsMissingIsNamed() throws IOException {
        try (AnalysisResult result = Export.analyze(LOG)) {
            ManifestRecorder recorder = ManifestRecorder.beforeStream("-");

            assertThatThrownBy(() -> recorder.after(result, ReportSettings.defaults(), home, List.of("a.csv")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a.csv");
        }
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    private Manifest record(List<Path> inputs, Meanwhile meanwhile) throws IOException {
        ManifestRecorder recorder = ManifestRecorder.before(inputs).threads(3);
        try (AnalysisEngine engine = AnalysisEngine.create();
                AnalysisResult result = engine.analyzePaths(inputs)) {
            meanwhile.happens();
            return recorder.after(result, ReportSettings.defaults(), home, List.of());
        }
    }
}
