package io.calo.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    private static final Path SOURCE = Path.of("src/main/java/io/calo/quickstart/QuickStart.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void readmeShowsTheProgramThatRuns() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        int first = indexOf(source, "AnalysisResult result");
        List<String> body = source.subList(first, source.size() - 2);

        String readme = Files.readString(README);

        assertThat(readme).contains(String.join("\n", body).stripIndent());
        assertThat(body).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void findingOfHighSeverityIsPrintedWithItsPlace(@TempDir Path folder) throws IOException {
        String time = "2024-03-04T05:06:07.080Z";
        Files.writeString(
                folder.resolve("000000"),
                time + " " + time + "\t11111111-0000-4000-8000-000000000001\tINFO\tStart syncing the balance {\n"
                        + "  transaction: {\n    id: 'T1', type: 'DEBIT', userId: 'u', paymentBalance: -40.5,\n"
                        + "    currency: 'SAR', amount: 50, vat: 0, oldBalance: 50, newBalance: 0\n  }\n}\n\n");

        assertThat(outputOf(folder)).isEqualTo("""
                The books close: true
                000000:1: the wallet is below zero, at SAR -40.50; the new subscription balance is SAR 0.00
                """);
    }

    private static String outputOf(Path folder) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(captured, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            QuickStart.main(new String[] {folder.toString()});
        } finally {
            System.setOut(before);
        }
        return captured.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError("no line holds " + text);
    }
}
