package io.calo.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an input that breaks a promise. */
class FindingTest {
    /** Fails in one way at {@code ab}, in another at {@code x}. */
    private static final class Touchy implements FuzzTarget {
        @Override
        public String name() {
            return "touchy";
        }

        @Override
        public void check(byte[] input) {
            String text = new String(input, StandardCharsets.US_ASCII);
            Checks.holds(!text.contains("x"), "an x");
            if (text.contains("ab")) {
                throw new IllegalStateException(text);
            }
        }

        @Override
        public List<byte[]> seeds() {
            return List.of();
        }
    }

    private static byte[] kept(String input, Path folder) throws IOException {
        Path file = Finding.of(new Touchy(), input.getBytes(StandardCharsets.US_ASCII))
                .keep(folder);
        assertThat(file.getParent()).isEqualTo(folder.resolve("touchy"));
        return Files.readAllBytes(file);
    }

    @Test
    void onlyWhatBreaksThePromiseIsKept(@TempDir Path folder) throws IOException {
        assertThat(kept("a cab among other words", folder)).asString().isEqualTo("ab");
        assertThat(kept("two x and x", folder)).asString().isEqualTo("x");
    }

    @Test
    void anotherFaultDoesNotStandForTheOneFound(@TempDir Path folder) throws IOException {
        assertThat(kept("abax" + "b", folder)).asString().isEqualTo("x");
    }

    @Test
    void inputThatPassesIsKeptWhole(@TempDir Path folder) throws IOException {
        assertThat(kept("nothing wrong", folder)).asString().isEqualTo("nothing wrong");
    }
}
