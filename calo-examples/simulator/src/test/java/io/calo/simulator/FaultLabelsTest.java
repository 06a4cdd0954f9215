package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels are where the definitions find what they name, and nowhere else. */
final class FaultLabelsTest {
    private static final int EACH = 6;

    /** Labels that the definitions of the ledgers decide, each from the logs alone. */
    private static final Set<String> DEFINED = Set.of(
            "arithmetic",
            "balance-mismatch",
            "currency-change",
            "drift-step",
            "duplicate",
            "gap",
            "large-amount",
            "lost-update",
            "negative-amount",
            "overdraft-applied",
            "overdraft-wallet",
            "staff-correction",
            "type-contradiction",
            "zero-amount");

    @TempDir
    static Path folder;

    private static SimulationResult result;
    private static Books books;
    private static Findings findings;
    private static List<LabelLines.Label> labels;

    @BeforeAll
    static void simulate() throws IOException {
        result = Simulation.builder()
                .subscribers(300)
                .days(40)
                .seed(5)
                .faults(FaultPlan.all(EACH))
                .build()
                .writeTo(folder);
        books = new Books(folder);
        findings = new Findings(books);
        labels = LabelLines.of(folder);
    }

    @Test
    void definedLabelsAreExactlyWhatTheDefinitionsFind() {
        var labelled = LabelLines.transactions(labels);
        for (String fault : DEFINED) {
            assertThat(labelled.getOrDefault(fault, Set.of()))
                    .as(fault)
                    .isEqualTo(findings.of(fault))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void eachFaultIsPutInAsOftenAsAsked(Fault fault) {
        assertThat(result.faults()).containsEntry(fault, EACH);
        assertThat(of(fault)).hasSizeGreaterThanOrEqualTo(EACH);
    }

    @Test
    void labelsAreInOrderOfTimeAndCounted() {
        assertThat(labels).extracting(LabelLines.Label::time).isSorted();
        assertThat(result.labels()).isEqualTo(labels.size());
    }

    @Test
    void theGrammarHoldsAndCutsAreLabelled() {
        assertThat(books.ungrammatical).isEmpty();
        assertThat(books.cutOff).hasSize(EACH);
        assertThat(of(Fault.SYNC_UNFINISHED)).hasSize(EACH);
    }

    @Test
    void refusalsAreLabelledWithAndWithoutAStart() {
        Set<String> refused = new TreeSet<>();
        for (LogText.Line line : books.records) {
            if (LogText.kind(line).equals("overdraft-refused")) {
                refused.add(line.message().replaceAll("(?s).*transactionId: '(\\w+)'.*", "$1"));
            }
        }
        assertThat(transactions(Fault.OVERDRAFT_REFUSED)).isEqualTo(refused);
        assertThat(findings.of("overdraft-refused")).hasSize(EACH / 2);
        assertThat(refused).hasSize(EACH).containsAll(findings.of("overdraft-refused"));
        assertThat(books.transactions)
                .filteredOn(transaction -> transaction.outcome.equals("refused"))
                .allMatch(transaction -> transaction.number("newBalance").signum() < 0);
    }

    @Test
    void unfinishedMessagesComeAgainAndAreSynced() {
        for (LabelLines.Label label : of(Fault.SYNC_UNFINISHED)) {
            assertThat(timesReceived(message(label))).isEqualTo(2);
        }
    }

    @Test
    void failedMessagesComeAgainAndAreSynced() {
        assertThat(books.count("sync-failed")).isEqualTo(EACH);
        for (LabelLines.Label label : of(Fault.SYNC_FAILED)) {
            assertThat(timesReceived(message(label))).isEqualTo(2);
            assertThat(label.transaction()).isEmpty();
        }
    }

    @Test
    void theWalletAloneHasMovedWhereItIsLabelled() {
        assertThat(findings.of("drift-step")).containsAll(transactions(Fault.WALLET_ONLY));
        assertThat(findings.of("gap")).doesNotContainAnyElementsOf(transactions(Fault.WALLET_ONLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost-update", "wallet-only", "overdraft-refused"})
    void whatPartsTheLedgersIsFollowedByATransaction(String fault) {
        for (LabelLines.Label label : labels) {
            if (label.fault().equals(fault)) {
                assertThat(books.bySubscriber.get(label.subscriber()))
                        .anyMatch(t -> t.time.compareTo(label.time()) > 0 && t.states("paymentBalance"));
            }
        }
    }

    @Test
    void slowSyncsWereMadeHoursBefore() {
        for (LabelLines.Label label : of(Fault.SLOW_SYNC)) {
            assertThat(Duration.between(made(label.transaction()), Instant.parse(label.time())))
                    .isGreaterThan(Duration.ofHours(1));
        }
        assertThat(books.transactions.stream()
                        .filter(t -> Duration.between(made(t.id()), Instant.parse(t.time))
                                        .toMinutes()
                                >= 10)
                        .map(Books.Transaction::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(transactions(Fault.SLOW_SYNC));
    }

    @Test
    void unusualAmountsAreFarAboveTheirKind() {
        List<BigDecimal> amounts = books.transactions.stream()
                .filter(t -> t.fields.getOrDefault("action", "").equals("ADD_DELIVERY_ADDONS"))
                .filter(t -> t.text("currency").equals("BHD")
                        && !transactions(Fault.UNUSUAL_AMOUNT).contains(t.id()))
                .map(t -> t.number("amount"))
                .sorted()
                .toList();
        BigDecimal usual = amounts.get(amounts.size() - 1);
        for (LabelLines.Label label : of(Fault.UNUSUAL_AMOUNT)) {
            if (label.currency().equals("BHD")) {
                assertThat(new BigDecimal(label.amount())).isGreaterThan(usual.multiply(BigDecimal.TEN));
            }
        }
    }

    @Test
    void burstsBeginWhereTheyAreLabelled() {
        for (LabelLines.Label label : of(Fault.BURST)) {
            String end = Instant.parse(label.time()).plusSeconds(600).toString();
            assertThat(books.bySubscriber.get(label.subscriber()))
                    .filteredOn(t -> t.time.compareTo(label.time()) >= 0 && t.time.compareTo(end) < 0)
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void everyCrashIsLabelled() {
        assertThat(of(Fault.RUNTIME_ERROR)).hasSize((int) books.records.stream()
                .filter(line ->
                        line.message().startsWith("Uncaught") || line.message().startsWith("Invoke Error"))
                .count());
        assertThat(books.count("runtime-init-report")).isPositive();
    }

    @Test
    void everyIncompleteInvocationIsLabelled() {
        Set<String> incomplete = new TreeSet<>();
        books.invocations.forEach((request, lines) -> {
            if (lines.stream().noneMatch(line -> LogText.kind(line).equals("invocation-ended"))) {
                incomplete.add("request " + request);
            }
        });
        assertThat(of(Fault.INCOMPLETE_INVOCATION))
                .extracting(LabelLines.Label::detail)
                .containsExactlyInAnyOrderElementsOf(incomplete);
    }

    @Test
    void everyUnknownRecordIsLabelled() {
        assertThat(of(Fault.UNKNOWN_RECORD)).hasSize((int) books.count("unrecognized"));
    }

    @Test
    void everyKindOfRecordOccurs() {
        for (Kind kind : Kind.values()) {
            assertThat(books.count(kind.label())).as(kind.label()).isPositive();
        }
    }

    private static List<LabelLines.Label> of(Fault fault) {
        return labels.stream()
                .filter(label -> label.fault().equals(fault.commandName()))
                .toList();
    }

    private static Set<String> transactions(Fault fault) {
        return of(fault).stream().map(LabelLines.Label::transaction).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String message(LabelLines.Label label) {
        return label.detail().replaceAll(".*message ([0-9a-f-]{36}).*", "$1");
    }

    private static long timesReceived(String message) {
        return books.records.stream()
                .filter(line -> line.message().equals("Processing message " + message))
                .count();
    }

    private static Instant made(String ulid) {
        long millis = 0;
        for (int i = 0; i < 10; i++) {
            millis = millis * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(ulid.charAt(i));
        }
        return Instant.ofEpochMilli(millis);
    }
}
