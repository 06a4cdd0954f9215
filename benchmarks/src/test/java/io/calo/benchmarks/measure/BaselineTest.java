package io.calo.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = folder.resolve("baseline.properties");
        Baseline written =
                Baseline.of(new Sample().with("Parser.events", 300, 1_234_567).rounds());

        written.write(file);

        assertThat(Files.readAllLines(file))
                .contains("bytes.Parser.events = 1234567", "ratio.Parser.events/Limits.swarFeeds = 0.333");
        Baseline read = Baseline.read(file);
        assertThat(read.bytes()).isEqualTo(written.bytes());
        assertThat(read.ratios().get("Parser.events/Limits.swarFeeds")).isEqualTo(0.333);
    }

    @Test
    void theOneThatIsKeptCanBeRead() throws IOException {
        assertThat(Baseline.read(Path.of("baseline.properties")).bytes()).isNotEmpty();
    }

    @Test
    void aFigureThatIsMissingIsNamed() throws IOException {
        assertRefused("bytes.Parser.transactions = 5", "bytes.Parser.events");
    }

    @Test
    void aFigureThatIsNoNumberIsNamed() throws IOException {
        assertRefused("bytes.Parser.events = many", "bytes.Parser.events");
        assertRefused("bytes.Parser.events = 0", "bytes.Parser.events");
    }

    private void assertRefused(String content, String name) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.properties"), content);

        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("benchmarks/run record");
    }
}
