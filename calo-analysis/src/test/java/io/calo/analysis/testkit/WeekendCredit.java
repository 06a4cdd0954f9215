package io.calo.analysis.testkit;

import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Option;
import java.math.BigDecimal;

/** The rule of docs/writing-a-rule.md. */
public final class WeekendCredit implements DetectorProvider {
    private static final Option<BigDecimal> LEAST =
            Option.decimal("least", "50", "currency units", "The smallest credit that counts.");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("acme.weekend-credit", "Credit at the weekend")
                .description("A large credit was given on a Friday or Saturday, when the office is closed.")
                .severity(Severity.LOW)
                .option(LEAST)
                .build();
    }

    @Override
    public Detector<?> create(DetectorOptions options) {
        return new WeekendCreditDetector(options.get(LEAST));
    }
}
