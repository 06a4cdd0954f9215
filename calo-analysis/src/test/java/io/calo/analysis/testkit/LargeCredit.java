package io.calo.analysis.testkit;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;

/** A rule to test the testkit with: credits that together pass a ceiling. */
public final class LargeCredit implements DetectorProvider {
    static final Option<BigDecimal> CEILING = Option.decimal("ceiling", "100", "units", "What credits may come to.");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("acme.large-credit", "Large credit")
                .option(CEILING)
                .build();
    }

    @Override
    public Detector<Sum> create(DetectorOptions options) {
        return new Rule(options.get(CEILING));
    }

    static final class Sum {
        private BigDecimal credits = BigDecimal.ZERO;
    }

    private record Rule(BigDecimal ceiling) implements Detector<Sum> {
        @Override
        public Sum newState() {
            return new Sum();
        }

        @Override
        public void onSync(Sum sum, LedgerLine line, FindingSink out) {
            if (line.transaction().type() != TransactionType.CREDIT) {
                return;
            }
            sum.credits = sum.credits.add(line.transaction().amount());
            if (sum.credits.compareTo(ceiling) > 0) {
                out.at(line)
                        .amount(sum.credits)
                        .cause("sum")
                        .message("credits of " + sum.credits)
                        .report();
            }
        }
    }
}
