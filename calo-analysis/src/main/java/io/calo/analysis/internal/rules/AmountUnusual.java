package io.calo.analysis.internal.rules;

import static io.calo.analysis.Currencies.format;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code calo.amount.unusual}: an amount far above what is paid for the same thing, by others and by the same subscriber.
 *
 * <p>What is paid is learned from the last few hundred amounts of a currency and action before the one at hand. Amounts are
 * skewed, so they are compared by their logarithms, and the spread is taken above the median alone: the distance from there to the
 * upper quartile, which in a normal distribution is 0.6745 standard deviations. A quarter of the amounts would have to be
 * outliers to move it. Where most amounts are the same the spread is nothing, hence its floor.
 */
final class AmountUnusual implements DetectorProvider {
    static final int MOST = 256;
    private static final int FEWEST = 5;
    private static final double QUARTILE_IN_DEVIATIONS = 0.6745;

    private static final Option<BigDecimal> SENSITIVITY = Option.decimal(
                    "sensitivity",
                    "6",
                    "robust standard deviations",
                    "How far above the median of its kind an amount must be, counted in logarithms; more finds less.")
            .checked(value -> value.signum() > 0, "above zero");
    private static final Option<BigDecimal> FLOOR = Option.decimal(
                    "floor",
                    "0.25",
                    "ratio",
                    "The least that a deviation counts for, as a part of the amount, so that among fixed prices not"
                            + " every other price is unusual.")
            .checked(value -> value.signum() > 0, "above zero");
    private static final Option<Long> LEAST = Option.number(
                    "least",
                    30,
                    "transactions",
                    "How many transactions of its kind must come before the first that is judged.")
            .checked(value -> value >= FEWEST && value <= MOST, "from " + FEWEST + " to " + MOST);
    private static final Option<BigDecimal> OWN_RATIO = Option.decimal(
                    "own-ratio",
                    "3",
                    "ratio",
                    "How many times what the subscriber usually pays for it the amount must be too, where that is known.")
            .checked(value -> value.signum() >= 0, "zero or more");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.amount.unusual", "Unusual amount")
                .description("An amount is far above what transactions of the same currency and action come to, and far"
                        + " above what the subscriber's own usually come to.")
                .severity(Severity.LOW)
                .scope(Scope.SEGMENT)
                .option(SENSITIVITY)
                .option(FLOOR)
                .option(LEAST)
                .option(OWN_RATIO)
                .build();
    }

    @Override
    public Detector<Kind> create(DetectorOptions options) {
        return new Outliers(
                options.get(SENSITIVITY).doubleValue(),
                StrictMath.log1p(options.get(FLOOR).doubleValue()),
                options.get(LEAST).intValue(),
                options.get(OWN_RATIO));
    }

    /** What has been paid last, at most {@link #MOST} amounts: as they came, and by size. */
    static final class Kind {
        private Deque<BigDecimal> inOrder = new ArrayDeque<>();
        private List<BigDecimal> bySize = new ArrayList<>();

        Kind() {}

        private void add(BigDecimal amount) {
            int at = Collections.binarySearch(bySize, amount);
            bySize.add(at < 0 ? -at - 1 : at, amount);
            inOrder.addLast(amount);
            if (inOrder.size() > MOST) {
                bySize.remove(Collections.binarySearch(bySize, inOrder.removeFirst()));
            }
        }

        private BigDecimal quartile(int quarters) {
            return bySize.get(quarters * (bySize.size() - 1) / 4);
        }
    }

    private record Outliers(double sensitivity, double floor, int least, BigDecimal ownRatio)
            implements Detector<Kind> {
        @Override
        public Kind newState() {
            return new Kind();
        }

        @Override
        public void onSync(Kind kind, LedgerLine line, FindingSink out) {
            BigDecimal amount = line.transaction().amount().abs();
            if (line.transaction().action() == null || amount.signum() == 0) {
                return; // without its action what it is for is not known, and nothing cannot be too much
            }
            if (kind.bySize.size() >= least && isOutlier(kind, amount) && isAboveOwn(line.usualAmount(), amount)) {
                report(kind, line, out);
            }
            kind.add(amount);
        }

        private boolean isOutlier(Kind kind, BigDecimal amount) {
            double median = log(kind.quartile(2));
            double spread = (log(kind.quartile(3)) - median) / QUARTILE_IN_DEVIATIONS;
            return log(amount) - median > sensitivity * Math.max(spread, floor);
        }

        private boolean isAboveOwn(@Nullable BigDecimal usual, BigDecimal amount) {
            return usual == null || amount.compareTo(usual.abs().multiply(ownRatio)) > 0;
        }

        /** The same on every machine, so that a cluster finds what a laptop finds. */
        private static double log(BigDecimal amount) {
            return StrictMath.log(amount.doubleValue());
        }

        private static void report(Kind kind, LedgerLine line, FindingSink out) {
            Transaction transaction = line.transaction();
            out.at(line)
                    .amount(transaction.amount())
                    .message(sentence(kind, transaction, line.usualAmount()))
                    .report();
        }

        private static String sentence(Kind kind, Transaction transaction, @Nullable BigDecimal usual) {
            String currency = transaction.currency();
            BigDecimal median = kind.quartile(2);
            String own = usual == null || usual.signum() == 0
                    ? ""
                    : ", and " + times(transaction, usual) + " times the subscriber's own "
                            + format(usual.abs(), currency);
            return format(transaction.amount(), currency) + " is " + times(transaction, median)
                    + " times the median of " + format(median, currency) + " of the last " + kind.bySize.size()
                    + " transactions " + transaction.action() + " in " + currency + own;
        }

        private static String times(Transaction transaction, BigDecimal usual) {
            return Wording.times(
                    transaction.amount().abs().doubleValue() / usual.abs().doubleValue());
        }
    }
}
