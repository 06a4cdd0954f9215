package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyRecordIsOneJsonObjectALine() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP, TinyLog.UNRECOGNIZED);

        Run run = Run.calo("events", log);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        List<JsonNode> events = json(run);
        assertThat(events)
                .extracting(event -> event.path("kind").asText())
                .containsExactly(
                        "message-received",
                        "sync-started",
                        "sync-published",
                        "message-received",
                        "sync-started",
                        "sync-published",
                        "balance-mismatch",
                        "unrecognized");
        assertThat(events).allSatisfy(event -> assertThat(event.properties())
                .extracting(java.util.Map.Entry::getKey)
                .startsWith("kind", "timestamp", "requestId", "level", "file", "line", "byteOffset"));
    }

    @Test
    void personalDataAreMaskedUnlessAskedFor() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PERSONAL);

        assertThat(Run.calo("events", log).out()).doesNotContain("Layla", "layla@example.com", "33000001");
        assertThat(Run.calo("events", log, "--show-personal-data").out())
                .contains("Layla Invented", "layla@example.com", "+97333000001");
    }

    @Test
    void malformedInputIsAnEventAndEndsWithFive() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED, TinyLog.MALFORMED);

        Run run = Run.calo("events", log);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.PARTLY_READ);
        assertThat(run.err()).contains("malformed");
        assertThat(json(run))
                .last()
                .extracting(event -> event.path("kind").asText())
                .isEqualTo("malformed");
    }

    @Test
    void aReaderThatHasHadEnoughEndsItQuietly() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED);

        Run run = Run.withOutput(new Closed("Broken pipe"), "events", log);

        assertThat(run).isEqualTo(new Run(ExitCodes.DONE, "", ""));
    }

    @Test
    void aFullDiskIsAFailure() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED);

        Run run = Run.withOutput(new Closed("No space left on device"), "events", log);

        assertThat(run).isEqualTo(new Run(ExitCodes.FAILED, "", "calo: No space left on device\n"));
    }

    @Test
    void nothingToReadEndsWithThree() {
        assertThat(Run.calo("events", "-").exitCode()).isEqualTo(ExitCodes.NOTHING_READ);
        assertThat(Run.calo("events", folder.resolve("nowhere")).exitCode()).isEqualTo(ExitCodes.NOTHING_READ);
    }

    @Test
    void tooLittleMemoryIsToldWithTheRemedy() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError();
            }
        };

        Run run = Run.withOutput(full, "events", log);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err())
                .contains("MB of memory", "CALO_JAVA_OPTS=-Xmx8g calo events")
                .hasLineCount(1);
    }

    private static List<JsonNode> json(Run run) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> events = new ArrayList<>();
        for (String line : run.lines()) {
            events.add(mapper.readTree(line));
        }
        return events;
    }

    /** A stream whose other end is gone. */
    private static final class Closed extends OutputStream {
        private final String reason;

        Closed(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
