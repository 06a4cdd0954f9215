package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import io.calo.report.internal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are changed, gone or added: what the hashes notice. */
class VerifierTest {
    @TempDir
    Path home;

    private ProvedReport report;

    @BeforeEach
    void aReport() throws IOException {
        report = ProvedReport.in(home);
    }

    @Test
    void anUntouchedReportHoldsInEveryCheck() throws IOException {
        Verification proof = report.verify();

        assertThat(Manifest.read(report.folder()).calo()).isEqualTo(Version.text());
        assertThat(proof.checks()).allMatch(check -> check.status() == Status.OK);
        assertThat(proof.checks())
                .extracting(Check::subject)
                .containsExactly(
                        "manifest.json",
                        "episodes.csv",
                        "transactions.csv",
                        "findings.ndjson",
                        "gone.ndjson",
                        "summary.json",
                        "input " + report.logs(),
                        "books: totals",
                        "books: messages",
                        "books: coverage",
                        "books: transactions",
                        "books: episodes",
                        "books: findings",
                        "books: gone findings");
        assertThat(proof.holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"episodes.csv", "transactions.csv", "findings.ndjson", "gone.ndjson", "summary.json"})
    void anOutputThatIsChangedCutEmptiedOrGoneIsNamed(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(report.file(name));
        for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(report.file(name), flipped);
            assertFails(name, "has changed: as long as it was");
        }
        Files.write(report.file(name), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertFails(name, "not %,d bytes".formatted(bytes.length));
        Files.write(report.file(name), new byte[0]);
        assertFails(name, "has 0 bytes");
        Files.delete(report.file(name));
        assertFails(name, "is missing");
        Files.createDirectory(report.file(name));
        assertFails(name, "is no file");
        Files.delete(report.file(name));
        Files.write(report.file(name), bytes);
        assertThat(report.verify().holds()).isTrue();
    }

    @Test
    void aFlippedByteAnywhereInTheManifestIsNoticed() throws IOException {
        Path manifest = report.file("manifest.json");
        byte[] bytes = Files.readAllBytes(manifest);
        for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 400)) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 2;
            Files.write(manifest, flipped);
            assertFails("manifest.json", "");
        }
        Files.write(manifest, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertFails("manifest.json", "changed since it was sealed");
        Files.write(manifest, new byte[0]);
        assertFails("manifest.json", manifest.toString());
    }

    @Test
    void aLogThatIsChangedCutOrGoneIsNamed() throws IOException {
        Path log = report.logFiles().get(1);
        String name = report.logs().relativize(log).toString();
        byte[] bytes = Files.readAllBytes(log);
        for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(log, flipped);
            assertFails(input(), "1 file changed: " + name);
        }
        Files.write(log, new byte[0]);
        assertFails(input(), name);
        Files.delete(log);
        assertFails(input(), "1 file gone: " + name);
    }

    @Test
    void aLogThatIsAddedIsNamedButAFileThatIsNoLogIsNot() throws IOException {
        Files.writeString(report.logs().resolve("notes.txt"), "nothing of interest");
        Files.copy(report.file("transactions.csv"), report.logs().resolve("transactions.csv"));
        assertThat(report.verify().holds()).isTrue();

        Files.writeString(report.logs().resolve("added.log"), Export.record("Processing message 1"));
        assertFails(input(), "1 file added: added.log");
    }

    @Test
    void inputsThatLieElsewhereAreToldOfAndFoundWherePointedTo() throws IOException {
        Path moved = home.resolve("moved");
        Files.move(report.logs(), moved);
        assertFails(input(), "is not there");

        Verification proof = Verifier.of(report.folder()).inputs(List.of(moved)).verify();
        assertThat(proof.holds()).isTrue();

        Verification alone = Verifier.of(report.folder()).withoutInputs().verify();
        assertThat(alone.holds()).isTrue();
        assertThat(check(alone, input()).status()).isEqualTo(Status.NOT_CHECKED);

        assertThatThrownBy(() -> Verifier.of(report.folder())
                        .inputs(List.of(moved, moved))
                        .verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 input")
                .hasMessageContaining("2 places");
    }

    @Test
    void whatElseLiesInTheFolderIsNotChecked() throws IOException {
        Files.writeString(report.file("notes.txt"), "agreed with the bank");

        Verification proof = report.verify();

        assertThat(proof.holds()).isTrue();
        assertThat(check(proof, "notes.txt").status()).isEqualTo(Status.NOT_CHECKED);
    }

    @Test
    void aFolderWithoutAManifestIsNoReport() throws IOException {
        Files.delete(report.file("manifest.json"));

        assertThatThrownBy(report::verify).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesThatLeaveTheFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "secret");
        Manifest manifest = Manifest.read(report.folder());
        for (String name : List.of("../secret", secret.toString(), "..\\secret", "", ".", "..", "a/../../secret")) {
            List<ManifestFile> outputs = new ArrayList<>(manifest.outputs());
            outputs.add(new ManifestFile(name, 6, ProvedReport.sha256("secret")));
            report.replace(manifest, manifest.inputs(), outputs);

            assertFails(name, "");
        }
        ManifestInput input = manifest.inputs().get(0);
        List<ManifestFile> files = new ArrayList<>(input.files());
        files.add(new ManifestFile("../secret", 6, ProvedReport.sha256("secret")));
        report.replace(manifest, List.of(new ManifestInput(input.given(), null, files, List.of())), manifest.outputs());
        assertFails(input(), "1 file gone: ../secret");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path real = Files.move(report.file("episodes.csv"), home.resolve("elsewhere.csv"));
        Files.createSymbolicLink(report.file("episodes.csv"), real);
        assertFails("episodes.csv", "a link");

        Path log = report.logFiles().get(0);
        Files.createSymbolicLink(log, Files.move(log, home.resolve("elsewhere.log")));
        assertFails(input(), "1 file gone");
    }

    @Test
    void aManifestThatNamesNothingProvesNothing() throws IOException {
        Manifest manifest = Manifest.read(report.folder());
        report.replace(manifest, List.of(), List.of());

        Verification proof = report.verify();

        assertThat(proof.problems()).extracting(Check::subject).contains("outputs", "inputs", "books");
    }

    @Test
    void aManifestThatNamesAFileTwiceIsNotBelieved() throws IOException {
        Manifest manifest = Manifest.read(report.folder());
        List<ManifestFile> twice = new ArrayList<>(manifest.outputs());
        twice.add(twice.get(0));
        report.replace(manifest, manifest.inputs(), twice);

        assertFails("episodes.csv", "names it twice");
    }

    private String input() {
        return "input " + report.logs();
    }

    private void assertFails(String subject, String detail) throws IOException {
        Verification proof = report.verify();
        assertThat(proof.holds()).as(subject + " " + detail).isFalse();
        assertThat(proof.problems()).anySatisfy(problem -> {
            assertThat(problem.subject()).isEqualTo(subject);
            assertThat(problem.detail()).contains(detail);
        });
    }

    private static Check check(Verification proof, String subject) {
        return proof.checks().stream()
                .filter(check -> check.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
