package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory is bounded whatever comes: a virtual machine of 24 MiB reads a line of a gibibyte and other inputs that are made to fill it. */
class SmallHeapTest {
    private static final String HEAP = "-Xmx24m";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line          | {message-received=1, record-too-long=1} of 1024 MiB",
                "no record     | {message-received=1, no-record-start=1} of 256 MiB",
                "blank lines   | {message-received=1, unrecognized=1} of 256 MiB",
                "windows lines | {message-received=1, unrecognized=1} of 256 MiB",
                "lines         | {message-received=1, record-too-long=1} of 256 MiB",
                "string        | {message-received=1, record-too-long=1} of 256 MiB",
                "short records | {message-received=1000000} of 142 MiB",
                "gzip bomb     | {limit-exceeded=1, no-record-start=1} of 64 MiB",
                "zip bombs     | {limit-exceeded=2, message-received=1, no-record-start=2} of 128 MiB"
            })
    void hostileInputIsReadInLittleMemory(String input, String read) throws Exception {
        assertThat(run(input)).isEqualTo(read);
    }

    private static String run(String input) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = ManagementFactory.getRuntimeMXBean().getClassPath();
        Process process = new ProcessBuilder(
                        java, HEAP, "-XX:+UseSerialGC", "-cp", classes, SmallHeap.class.getName(), input)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return output.strip();
    }
}
