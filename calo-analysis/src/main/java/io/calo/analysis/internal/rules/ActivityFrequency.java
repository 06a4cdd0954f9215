package io.calo.analysis.internal.rules;

import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import org.jspecify.annotations.Nullable;

/** {@code calo.activity.frequency}: a subscriber with very few or very many transactions in the data. */
final class ActivityFrequency implements DetectorProvider {
    private static final Option<Long> LEAST = Option.number(
                    "least", 10, "transactions", "Fewer are few; 0 to find none that are few.")
            .checked(value -> value >= 0, "zero or more");
    private static final Option<Long> MOST =
            Option.number("most", 100, "transactions", "More are many.").checked(value -> value >= 0, "zero or more");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.activity.frequency", "Few or many transactions")
                .description(
                        "A subscriber has fewer transactions in the data than a number, or more than another. Told at"
                                + " the end of the data; a subscriber without any is not told of.")
                .severity(Severity.INFO)
                .scope(Scope.SUBSCRIBER)
                .option(LEAST)
                .option(MOST)
                .build();
    }

    @Override
    public Detector<Tally> create(DetectorOptions options) {
        return new Limits(options.get(LEAST), options.get(MOST));
    }

    /** How many there have been. */
    static final class Tally {
        private long count;
        private @Nullable EventReference last;

        Tally() {}
    }

    private record Limits(long least, long most) implements Detector<Tally> {
        @Override
        public Tally newState() {
            return new Tally();
        }

        @Override
        public void onSync(Tally tally, LedgerLine line, FindingSink out) {
            tally.count++;
            tally.last = line.entry().reference();
        }

        @Override
        public void onEnd(Tally tally, FindingSink out) {
            if (tally.last != null && (tally.count < least || tally.count > most)) {
                boolean few = tally.count < least;
                out.atKey(tally.last)
                        .cause(few ? "few" : "many")
                        .message(Wording.count(tally.count, "transaction", "transactions") + " in the data, "
                                + (few ? "fewer than " + least : "more than " + most))
                        .report();
            }
        }
    }
}
