package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String TWO_RECORDS =
            "2024-03-04T05:06:07.080Z END RequestId: r-1\n\n" + "2024-03-04T05:06:07.081Z END RequestId: r-2\n\n";

    @Test
    void readerClosedEarlyKeepsWhatItHasCounted() throws IOException {
        InputStream in = new ByteArrayInputStream(TWO_RECORDS.getBytes(StandardCharsets.UTF_8));
        LogReader reader = LogReader.builder().open(in, "log");
        reader.read();
        Coverage before = reader.coverage();

        reader.close();

        assertThat(reader.coverage().decodedBytes())
                .isEqualTo(before.decodedBytes())
                .isPositive();
        assertThat(reader.coverage().accountedBytes()).isEqualTo(before.accountedBytes());
        assertThat(reader.coverage().files()).isEqualTo(1);
    }

    @Test
    void coveragesOfDifferentInputsAddUp() {
        Coverage one = new Coverage(
                1, 0, 10, 10, Map.of(Kind.METRIC, 2L), 1, 1, List.of(new IgnoredInput("a", "hidden")), List.of());
        Coverage other =
                new Coverage(2, 1, 5, 5, Map.of(Kind.METRIC, 1L, Kind.UNRECOGNIZED, 4L), 0, 0, List.of(), List.of());

        Coverage sum = one.plus(other);

        assertThat(sum.records()).isEqualTo(7);
        assertThat(sum.unrecognizedRecords()).isEqualTo(4);
        assertThat(sum.decodedBytes()).isEqualTo(15);
        assertThat(sum.ignored()).hasSize(1);
        assertThat(Coverage.none().plus(one)).isEqualTo(one);
    }

    @Test
    void laterChangesOfTheMapDoNotShow() {
        Map<Kind, Long> records = new HashMap<>(Map.of(Kind.METRIC, 2L));
        Coverage coverage = new Coverage(1, 0, 10, 10, records, 0, 0, List.of(), List.of());

        records.put(Kind.METRIC, 9L);

        assertThat(coverage.records()).isEqualTo(2);
    }

    @Test
    void failureOfAStreamIsTheCauseOfItsEvent() throws IOException {
        IOException lost = new IOException("connection lost");
        InputStream in = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == TWO_RECORDS.length()) {
                    throw lost;
                }
                return TWO_RECORDS.charAt(given++);
            }
        };
        try (LogReader reader = LogReader.builder().open(in, "log")) {
            reader.read();
            reader.read();

            assertThat(reader.read()).isInstanceOfSatisfying(Malformed.class, event -> assertThat(event.cause())
                    .isSameAs(lost));
        }
    }

    @Test
    void everyPieceThatIsNoRecordIsToldByItsPlaceAndReasonUpToFiveOfAnInput() throws IOException {
        Coverage coverage = read("log", "2024-13-04T05:06:07.080Z END RequestId: r-1\n\n".repeat(7));

        assertThat(coverage.malformedRecords()).isEqualTo(7);
        assertThat(coverage.malformedUntold()).isEqualTo(2);
        assertThat(coverage.malformed()).hasSize(1);
        MalformedInput input = coverage.malformed().get(0);
        assertThat(input.name()).isEqualTo("log");
        assertThat(input.pieces()).isEqualTo(7);
        assertThat(input.first()).extracting(MalformedPiece::line).containsExactly(1L, 3L, 5L, 7L, 9L);
        assertThat(input.first().get(0).reason()).isEqualTo(MalformedReason.TIMESTAMP);
        assertThat(input.first().get(0).detail()).isEqualTo("the timestamp is no time");
    }

    @Test
    void ofManyInputsWithMalformedPiecesTheFirstHundredAreTheSameInWhateverOrderTheyComeTogether() {
        List<Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            MalformedPiece piece = new MalformedPiece(i, i, MalformedReason.SYNTAX, "odd");
            MalformedInput input = new MalformedInput("file" + (1_000 + i % 125), i % 125, 1, List.of(piece));
            coverages.add(
                    new Coverage(1, 0, 0, 0, Map.of(), 1, 0, List.of(), List.of(), RemarkTotals.NONE, List.of(input)));
        }
        Coverage forwards = coverages.stream().reduce(Coverage.none(), Coverage::plus);
        Collections.shuffle(coverages, new Random(7));
        Coverage shuffled = coverages.stream().reduce(Coverage.none(), Coverage::plus);

        assertThat(shuffled).isEqualTo(forwards);
        assertThat(forwards.malformed()).hasSize(100).allMatch(input -> input.pieces() == 2);
        assertThat(forwards.malformed().get(99).name()).isEqualTo("file1099");
        assertThat(forwards.malformedUntold()).isEqualTo(50);
    }

    @Test
    void aFailureOfTheFileSystemIsToldWithoutTheFoldersOfThisMachine() {
        IOException failure = new FileSystemException("/home/somebody/logs/a", null, "Input/output error");
        SourcePosition position = new SourcePosition("a", 1, 0);

        MalformedPiece piece =
                MalformedPiece.of(Malformed.input(MalformedReason.UNREADABLE, failure.getMessage(), position, failure));

        assertThat(piece.detail()).isEqualTo("Input/output error");
    }

    @Test
    void remarksBeyondThoseThatAreNamedAreCountedExactly() {
        Coverage sum = Coverage.none();
        for (int i = 0; i < 168; i++) {
            List<InputRemark> remarks = List.of(
                    new InputRemark("file" + (1_000 + i), "no zone", false),
                    new InputRemark("file" + (1_000 + i), i % 2 == 0 ? "even" : "full", i % 2 != 0));
            sum = sum.plus(new Coverage(1, 0, 0, 0, Map.of(), 0, 0, List.of(), remarks));
        }

        assertThat(sum.remarks()).hasSize(100);
        assertThat(sum.remarkTotals().remarks()).isEqualTo(336);
        assertThat(sum.remarkTotals().inputs()).isEqualTo(168);
        assertThat(sum.remarkTotals().incompleteInputs()).isEqualTo(84);
        assertThat(sum.remarkTotals().byText())
                .containsExactly(
                        new SharedRemark("no zone", 168, List.of("file1000", "file1001", "file1002")),
                        new SharedRemark("even", 84, List.of("file1000", "file1002", "file1004")),
                        new SharedRemark("full", 84, List.of("file1001", "file1003", "file1005")));
    }

    @Test
    void anExportAsLongAsAQueryMayBeMayLackRecords() throws IOException {
        String row = "2024-03-04 05:06:07.080,END RequestId: r-1\n";

        RemarkTotals full =
                read("q.csv", "@timestamp,@message\n" + row.repeat(1_000)).remarkTotals();
        RemarkTotals notFull =
                read("q.csv", "@timestamp,@message\n" + row.repeat(999)).remarkTotals();
        RemarkTotals running = read(
                        "q.json",
                        "{\"results\": [[{\"field\": \"@timestamp\", \"value\": \"2024-03-04 05:06:07.080\"},"
                                + "{\"field\": \"@message\", \"value\": \"END RequestId: r-1\"}]],"
                                + " \"status\": \"Running\"}")
                .remarkTotals();

        assertThat(full.incompleteInputs()).isEqualTo(1);
        assertThat(full.remarks()).isEqualTo(2);
        assertThat(full.inputs()).isEqualTo(1);
        assertThat(notFull.incompleteInputs()).isZero();
        assertThat(notFull.inputs()).isEqualTo(1);
        assertThat(running.incompleteInputs()).isEqualTo(1);
    }

    private static Coverage read(String name, String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (LogReader reader = LogReader.builder().open(in, name)) {
            while (reader.read() != null) {
                // Only what is counted matters.
            }
            return reader.coverage();
        }
    }
}
