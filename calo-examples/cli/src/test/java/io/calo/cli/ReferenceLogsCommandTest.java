package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The command on real logs, beside facts about them that were worked out without it. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder with logs and expected.json")
class ReferenceLogsCommandTest {
    @TempDir
    static Path out;

    private static JsonNode expected;
    private static JsonNode summary;
    private static List<NamedCsvRecord> transactions;
    private static Run run;

    @BeforeAll
    static void analyze() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        run = Run.calo("analyze", reference.resolve("logs"), "--out", out);
        ObjectMapper mapper = new ObjectMapper();
        expected = mapper.readTree(reference.resolve("expected.json").toFile());
        summary = mapper.readTree(out.resolve("summary.json").toFile());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("transactions.csv"))) {
            transactions = new ArrayList<>(csv.stream().toList());
        }
    }

    @Test
    void everyByteIsReadAndAccountedFor() {
        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertSame("/files", "/coverage/files");
        assertSame("/uncompressedBytes", "/coverage/decodedBytes");
        assertSame("/uncompressedBytes", "/coverage/accountedBytes");
        assertSame("/records", "/coverage/records");
        assertThat(summary.at("/coverage/unreadableFiles").asLong()).isZero();
        assertThat(summary.at("/coverage/malformedRecords").asLong()).isZero();
        assertThat(summary.at("/coverage/unrecognizedRecords").asLong()).isZero();
    }

    @Test
    void recordsAreOfTheKindsExpected() {
        assertSameCounts("/kinds", "/coverage/recordsByKind");
        assertSame("/invocations/started", "/coverage/recordsByKind/invocation-started");
        assertSame("/invocations/ended", "/coverage/recordsByKind/invocation-ended");
        assertSame("/invocations/reported", "/coverage/recordsByKind/invocation-report");
    }

    @Test
    void messagesMeetTheFatesExpected() {
        assertSame("/kinds/message-received", "/messages/received");
        for (String fate : List.of("unannounced", "published", "skipped", "refused", "failed", "unfinished")) {
            assertThat(summary.at("/messages/" + fate).asLong())
                    .as(fate)
                    .isEqualTo(expected.at("/messageFates/" + fate).asLong());
        }
        assertThat(summary.at("/messages/refused").asLong())
                .isEqualTo(expected.path("refusedOverdrafts").size());
    }

    @Test
    void transactionsAreThoseExpected() {
        assertSame("/transactions", "/transactions/count");
        assertSame("/subscribers", "/transactions/subscribers");
        assertSameCounts("/transactionsByType", "/transactions/byType");
        assertSameCounts("/outcomes", "/transactions/byOutcome");
        assertThat(transactions).hasSize(expected.path("transactions").asInt());
        long distinct = transactions.stream()
                .map(transaction -> transaction.getField("transactionId"))
                .distinct()
                .count();
        assertThat(transactions.size() - distinct)
                .isEqualTo(expected.path("duplicateTransactionIds").asLong());
    }

    @Test
    void moneyIsExact() {
        JsonNode byCurrency = summary.at("/transactions/byCurrency");
        assertThat(byCurrency.size()).isEqualTo(expected.path("money").size());
        for (Map.Entry<String, JsonNode> money : expected.path("money").properties()) {
            JsonNode sums = byCurrency.path(money.getKey());
            assertThat(sums.path("count").asLong())
                    .isEqualTo(expected.path("transactionsByCurrency")
                            .path(money.getKey())
                            .asLong());
            Map<String, String> names =
                    Map.of("CREDIT", "credit", "DEBIT", "debit", "UNSTATED", "unstated", "vat", "vat");
            names.forEach((theirs, ours) -> assertThat(decimal(sums.path(ours)))
                    .as("%s %s", money.getKey(), ours)
                    .isEqualByComparingTo(decimal(money.getValue().path(theirs))));
        }
    }

    @Test
    void mismatchesAreLinked() {
        assertSame("/mismatches", "/coverage/recordsByKind/balance-mismatch");
        List<NamedCsvRecord> linked = transactions.stream()
                .filter(transaction ->
                        !transaction.getField("mismatchPaymentBalance").isEmpty())
                .toList();
        assertThat(linked).hasSize(expected.path("mismatchesLinked").asInt());
        assertThat(subscribers(linked))
                .isEqualTo(expected.path("mismatchSubscribers").asLong());
        assertThat(linked)
                .filteredOn(transaction -> isNegative(transaction, "mismatchPaymentBalance"))
                .hasSize(expected.path("mismatchesNegativePayment").asInt());
    }

    @Test
    void overdraftsAreKeptApart() {
        List<NamedCsvRecord> wallet = transactions.stream()
                .filter(transaction -> isNegative(transaction, "paymentBalance"))
                .toList();
        assertThat(wallet).hasSize(expected.path("negativePaymentBalance").asInt());
        assertThat(subscribers(wallet))
                .isEqualTo(expected.path("negativePaymentSubscribers").asLong());
        assertThat(transactions)
                .filteredOn(transaction -> isNegative(transaction, "newBalance"))
                .extracting(transaction -> transaction.getField("transactionId"))
                .containsExactlyInAnyOrderElementsOf(expected.path("negativeNewBalance")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    @Test
    void theTerminalSaysSo() {
        String wallet = "at " + expected.path("negativePaymentBalance").asInt() + " transactions";
        assertThat(run.out())
                .startsWith("The books close, but not all is settled: "
                        + summary.at("/episodes/openDivergences").asLong()
                        + " wallets and their subscriptions are apart,")
                .contains("every byte accounted for", wallet)
                .contains(Numbers.count(expected.path("transactions").asLong()) + " transactions of "
                        + expected.path("subscribers").asLong() + " subscribers")
                .contains("in "
                        + Numbers.count(expected.at("/kinds/balance-mismatch").asLong()) + " mismatch records");
        assertThat(run.lines().stream().filter(line -> line.startsWith("! ")))
                .singleElement()
                .asString()
                .contains("died before taking up a message");
        assertThat(run.lines()).allMatch(line -> line.length() <= 100);
    }

    private static void assertSame(String theirs, String ours) {
        assertThat(summary.at(ours).asLong())
                .as(ours)
                .isEqualTo(expected.at(theirs).asLong(-1));
    }

    /** The same counts by name; names that only one of them has count nothing. */
    private static void assertSameCounts(String theirs, String ours) {
        assertThat(summary.at(ours).isObject()).as(ours).isTrue();
        for (Map.Entry<String, JsonNode> count : expected.at(theirs).properties()) {
            assertThat(summary.at(ours).path(count.getKey()).asLong(-1))
                    .as(count.getKey())
                    .isEqualTo(count.getValue().asLong());
        }
        for (Map.Entry<String, JsonNode> count : summary.at(ours).properties()) {
            assertThat(count.getValue().asLong())
                    .as(count.getKey())
                    .isEqualTo(expected.at(theirs).path(count.getKey()).asLong(0));
        }
    }

    private static long subscribers(List<NamedCsvRecord> transactions) {
        return transactions.stream()
                .map(transaction -> transaction.getField("subscriberId"))
                .distinct()
                .count();
    }

    private static boolean isNegative(NamedCsvRecord transaction, String field) {
        String amount = transaction.getField(field);
        return !amount.isEmpty() && new BigDecimal(amount).signum() < 0;
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }
}
