package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that works: nothing to find, and all books closed. */
final class CleanSimulationTest {
    @TempDir
    static Path folder;

    private static SimulationResult result;
    private static Books books;

    @BeforeAll
    static void simulate() throws IOException {
        result = Simulation.builder().subscribers(500).days(64).seed(11).build().writeTo(folder);
        books = new Books(folder);
    }

    @Test
    void everyInvocationFollowsTheGrammar() {
        assertThat(books.ungrammatical).isEmpty();
        assertThat(books.cutOff).isEmpty();
    }

    @Test
    void everyInvocationStartsEndsAndReports() {
        assertThat(books.count("invocation-started"))
                .isEqualTo(books.count("invocation-ended"))
                .isEqualTo(books.count("invocation-report"))
                .isEqualTo(books.invocations.size());
    }

    @Test
    void theLedgersAgreeOverTwentyThousandTransactions() {
        assertThat(books.transactions).hasSizeGreaterThan(20_000);
        assertThat(new Findings(books).all()).isEqualTo(Map.of());
        assertThat(books.count("balance-mismatch")).isZero();
    }

    @Test
    void noRecordIsOfAKindThatTellsOfTrouble() {
        assertThat(books.kinds)
                .doesNotContainKeys(
                        "sync-failed",
                        "overdraft-refused",
                        "runtime-error",
                        "runtime-init-report",
                        "metric",
                        "notification-sent",
                        "unrecognized");
    }

    @Test
    void theBooksOfMessagesClose() {
        long skippedBeforeStart = books.count("sync-skipped")
                - books.transactions.stream()
                        .filter(t -> t.outcome.equals("skipped"))
                        .count();
        assertThat(books.count("message-received"))
                .isEqualTo(books.count("sync-started") + skippedBeforeStart)
                .isEqualTo(books.count("sync-published") + books.count("sync-skipped"));
    }

    @Test
    void theResultCountsWhatWasWritten() {
        for (Kind kind : Kind.values()) {
            assertThat(result.recordsByKind()).containsEntry(kind.label(), books.count(kind.label()));
        }
        List<Path> files = LogText.files(folder);
        assertThat(result.files()).isEqualTo(files.size());
        assertThat(result.decodedBytes())
                .isEqualTo(files.stream()
                        .mapToLong(file -> LogText.text(file).getBytes(StandardCharsets.UTF_8).length)
                        .sum());
        assertThat(result.records()).isEqualTo(books.records.size());
        assertThat(result.transactions()).isEqualTo(books.transactions.size());
    }

    @Test
    void thereIsNothingToLabel() throws IOException {
        assertThat(Files.size(folder.resolve("labels.ndjson"))).isZero();
        assertThat(result.labels()).isZero();
    }

    @Test
    void currenciesOccurInProportion() {
        Map<String, Long> byCurrency = new TreeMap<>();
        books.transactions.forEach(t -> byCurrency.merge(t.text("currency"), 1L, Long::sum));
        assertThat(byCurrency).containsOnlyKeys("AED", "BHD", "KWD", "QAR", "SAR");
        assertThat(byCurrency.get("BHD")).isGreaterThan(books.transactions.size() / 2);
    }

    @Test
    void bothShapesAreLoggedAndTheOlderOneFirst() {
        List<Books.Transaction> all = books.transactions;
        assertThat(all.get(0).states("type")).isFalse();
        assertThat(all.get(all.size() - 1).states("type")).isTrue();
        long older = all.stream().filter(t -> !t.states("type")).count();
        assertThat(older).isBetween(all.size() / 10L, all.size() / 4L);
    }

    @Test
    void balancesCarryResidueAndAnExtraDecimal() {
        assertThat(books.transactions).anyMatch(t -> t.text("newBalance").length() > 14);
        assertThat(books.transactions)
                .anyMatch(t -> t.text("currency").equals("BHD")
                        && t.number("newBalance").scale() == 4);
    }

    @Test
    void chunksAreOutOfOrder() {
        assertThat(inPlace()).hasSizeGreaterThan(1000);
        long backward = 0;
        LogText.Line before = null;
        for (LogText.Line line : inPlace()) {
            if (before != null
                    && before.file().equals(line.file())
                    && line.time().compareTo(before.time()) < 0) {
                backward++;
            }
            before = line;
        }
        assertThat(backward).isGreaterThan(20);
    }

    @Test
    void someInvocationsArePartedBetweenChunks() {
        assertThat(books.invocations.values()).anyMatch(lines -> {
            long places = lines.get(lines.size() - 1).place() - lines.get(0).place();
            return Math.abs(places) >= lines.size() + 5;
        });
    }

    @Test
    void streamsOverlapInTime() {
        Map<Path, String> open = new HashMap<>();
        long changes = 0;
        Path before = null;
        for (LogText.Line line : books.records) {
            if (before != null && !before.equals(line.file()) && open.containsKey(line.file())) {
                changes++;
            }
            open.put(line.file(), line.time());
            before = line.file();
        }
        assertThat(changes).isGreaterThan(100);
    }

    @Test
    void someStreamsHaveSeveralFiles() {
        assertThat(LogText.files(folder)).anyMatch(file -> file.endsWith("000001.gz"));
    }

    private static List<LogText.Line> inPlace() {
        return books.records.stream()
                .sorted(Comparator.comparing(LogText.Line::place))
                .toList();
    }
}
