package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Outcome;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** The proof of a roll-forward is zero for any ledger, however little it makes sense. */
class RollForwardProperties {
    /** Amounts in ten thousandths; {@code residue} is what JavaScript leaves behind. */
    record Event(
            Outcome outcome,
            @Nullable TransactionType type,
            String currency,
            int amount,
            int vat,
            int before,
            int effect,
            @Nullable Integer wallet,
            String residue) {}

    @Property(tries = 500)
    void proofIsZeroForEachCurrencyAndEachStatement(
            @ForAll("ledgers") List<Event> one, @ForAll("ledgers") List<Event> other) {
        SortedMap<String, RollForwardTally> tallies = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        List<UnexplainedChange> changes = new ArrayList<>();
        for (Entries entries : List.of(entries("one", one), entries("other", other))) {
            Account.of(entries.ledger())
                    .forEach((currency, account) -> tallies.computeIfAbsent(currency, RollForwardTally::new)
                            .add(account));
            statements.addAll(Statements.of(entries.ledger()));
            changes.addAll(UnexplainedChanges.of(entries.ledger()));
        }

        tallies.forEach((currency, tally) -> {
            RollForward line = tally.rollForward();
            SumOfStatements sum = SumOfStatements.of(statements.stream()
                    .filter(each -> each.currency().equals(currency))
                    .toList());
            assertThat(line.proof()).isZero();
            assertThat(sum.proof()).isZero();
            assertThat(sum.unexplained()).isEqualByComparingTo(line.unexplainedTotal());
            assertThat(line.unexplained()).allSatisfy((kind, amount) -> assertThat(amount)
                    .isEqualByComparingTo(total(changes, currency, kind)));
        });
        statements.forEach(statement ->
                assertThat(SumOfStatements.of(List.of(statement)).proof()).isZero());
    }

    @Property(tries = 500)
    void everyChangeIsSomethingAndResidueIsAtMostHalfACoin(@ForAll("ledgers") List<Event> events) {
        Map<String, BigDecimal> halves = Map.of("BHD", new BigDecimal("0.0005"), "SAR", new BigDecimal("0.005"));
        for (UnexplainedChange change :
                UnexplainedChanges.of(entries("one", events).ledger())) {
            BigDecimal half = halves.get(change.entry().transaction().currency());
            assertThat(change.amount()).isNotZero();
            if (change.kind() == ChangeKind.RESIDUE) {
                assertThat(change.amount().abs()).isLessThanOrEqualTo(half);
            }
            if (change.kind() == ChangeKind.GAP || change.kind() == ChangeKind.ARITHMETIC) {
                assertThat(change.amount().abs()).isGreaterThan(half);
            }
        }
    }

    private static BigDecimal total(List<UnexplainedChange> changes, String currency, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .filter(change -> change.entry().transaction().currency().equals(currency))
                .map(UnexplainedChange::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Entries entries(String subscriberId, List<Event> events) {
        Entries entries = new Entries(subscriberId);
        for (Event event : events) {
            entries.in(event.currency())
                    .add(
                            event.outcome(),
                            event.type(),
                            amount(event.amount()),
                            amount(event.vat()),
                            amount(event.before()) + event.residue(),
                            new BigDecimal(amount(event.before() + event.effect()))
                                    .add(new BigDecimal("0.0000" + event.residue()))
                                    .toPlainString(),
                            event.wallet() == null ? null : amount(event.wallet()));
        }
        return entries;
    }

    private static String amount(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).toPlainString();
    }

    @Provide
    Arbitrary<List<Event>> ledgers() {
        // Few balances and effects, so that entries follow each other, are lost, skipped and gapped again and again.
        Arbitrary<Integer> effect = Arbitraries.of(0, 3, -4, 5, 6, 10_000, -10_000, -50_000);
        return Combinators.combine(
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(TransactionType.class).injectNull(0.4),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("BHD")), Tuple.of(1, Arbitraries.just("SAR"))),
                        Arbitraries.of(0, 10_000, -10_000, 50_000, 7),
                        Arbitraries.of(0, 0, 500),
                        Arbitraries.of(0, 10_000, 50_000, 100_000, 10_004, -20_000),
                        effect,
                        Arbitraries.of(0, 10_000, 50_000).injectNull(0.5))
                .flatAs((outcome, type, currency, amount, vat, before, moves, wallet) -> Arbitraries.of(
                                "", "", "0000000004", "9999999")
                        .map(residue ->
                                new Event(outcome, type, currency, amount, vat, before, moves, wallet, residue)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
