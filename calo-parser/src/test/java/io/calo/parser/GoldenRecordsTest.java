package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.JsonTrees;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of record, by cases of one line: {@code input} is one record, {@code fields} what its event's accessors say
 * ({@code value} as JSON), {@code why} what the case is about.
 */
class GoldenRecordsTest {
    record Case(String id, String input, String kind, Map<String, Object> fields) {
        @SuppressWarnings("unchecked")
        static Case of(String line) {
            Map<String, Object> members = JsonTrees.object(line);
            return new Case(
                    (String) members.get("id"), (String) members.get("input"), (String) members.get("kind"), (Map<
                                    String, Object>)
                            members.get("fields"));
        }

        byte[] bytes() {
            return Logs.utf8(input);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream resource = GoldenRecordsTest.class.getResourceAsStream("/golden/records/cases.ndjson");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().map(Case::of).toList();
        }
    }

    @Test
    void idsAreUniqueAndEveryKindHasACase() throws IOException {
        assertThat(cases()).extracting(Case::id).doesNotHaveDuplicates();
        assertThat(new HashSet<>(cases().stream().map(Case::kind).toList()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Kind.values()).map(Kind::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordInAStreamIsItsEvent(Case golden) {
        assertGolden(golden, Logs.read(golden.bytes()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordInAFileIsItsEvent(Case golden, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("log"), golden.bytes());
        try (LogReader reader = LogReader.open(file)) {
            assertGolden(golden, Logs.drain(reader));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCompressedRecordIsItsEvent(Case golden) {
        assertGolden(golden, Logs.read(Logs.gzip(golden.bytes())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordGivenInPiecesIsItsEvent(Case golden) {
        List<String> whole = Logs.read(golden.bytes()).described();
        for (int most = 1; most <= golden.bytes().length; most++) {
            Logs.Result pieces = Logs.read(Logs.chunked(golden.bytes(), most), ParseLimits.DEFAULT);
            assertThat(pieces.described())
                    .as("at most %d bytes at a time", most)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordAmongOthersIsItsEvent(Case golden) {
        byte[] before = Logs.utf8(Logs.received());
        byte[] log = Logs.concat(before, golden.bytes(), before);
        Logs.Result result = Logs.read(new ByteArrayInputStream(log), ParseLimits.DEFAULT);
        assertThat(result.kinds()).containsExactly("message-received", golden.kind, "message-received");
        assertFields(golden, result.events().get(1));
        assertThat(result.events().get(1).position().line()).isEqualTo(3);
        assertThat(result.events().get(1).position().byteOffset()).isEqualTo(before.length);
    }

    private static void assertGolden(Case golden, Logs.Result result) {
        assertThat(result.kinds()).containsExactly(golden.kind);
        assertThat(result.coverage().recordsByKind()).hasSize(golden.kind.equals("malformed") ? 0 : 1);
        assertThat(result.events().get(0).byteLength()).isEqualTo(golden.bytes().length - 2);
        assertThat(result.events().get(0).position()).isEqualTo(new SourcePosition("log", 1, 0));
        assertFields(golden, result.events().get(0));
    }

    private static void assertFields(Case golden, LogEvent event) {
        Map<String, String> fields = new HashMap<>(Logs.fields(event));
        fields.put("value", event.value() == null ? "null" : event.value().toJson());
        golden.fields.forEach((name, expected) -> {
            if (name.equals("detailLacks")) {
                assertThat(fields.get("detail")).doesNotContain((String) expected);
            } else {
                assertThat(fields.get(name)).as(name).isEqualTo(expected);
            }
        });
    }
}
