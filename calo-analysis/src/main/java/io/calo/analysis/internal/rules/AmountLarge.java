package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.Map;

/** {@code calo.amount.large}: an amount above a threshold of its currency. */
final class AmountLarge implements DetectorProvider {
    private static final Option<Map<String, BigDecimal>> THRESHOLD = Option.amounts(
                    "threshold",
                    "SAR=2000 AED=1958 QAR=1941 BHD=200.5 KWD=163.5",
                    "Amounts above it, tax included, are large; currencies left out have no large amounts.")
            .checked(
                    amounts -> amounts.values().stream().allMatch(amount -> amount.signum() >= 0), "zero or more each");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.amount.large", "Large amount")
                .description(
                        "The amount of a transaction, tax included, is above the threshold of its currency; by default"
                                + " what 2,000 Saudi riyals are. Whether it adds or takes does not matter.")
                .severity(Severity.MEDIUM)
                .scope(Scope.SUBSCRIBER)
                .option(THRESHOLD)
                .build();
    }

    @Override
    public Detector<Stateless> create(DetectorOptions options) {
        return new Comparison(options.get(THRESHOLD));
    }

    private record Comparison(Map<String, BigDecimal> thresholds) implements Detector<Stateless> {
        @Override
        public Stateless newState() {
            return new Stateless();
        }

        @Override
        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
            Transaction transaction = line.transaction();
            String currency = transaction.currency();
            BigDecimal threshold = thresholds.get(currency);
            if (threshold == null || !isAbove(transaction.amount().abs(), threshold, currency)) {
                return;
            }
            out.at(line)
                    .amount(transaction.amount())
                    .message(format(transaction.amount(), currency) + " is above the threshold of "
                            + format(threshold, currency))
                    .report();
        }

        /** JavaScript's residue does not lift an amount above the threshold that it equals. */
        private static boolean isAbove(BigDecimal amount, BigDecimal threshold, String currency) {
            return amount.compareTo(threshold) > 0 && !Currencies.equal(amount, threshold, currency);
        }
    }
}
