package com.example.goodwill;

import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Option;
import java.math.BigDecimal;
import java.util.Map;

/** The rule {@code example.goodwill-ceiling}: what it is and how it is set. {@link GoodwillDetector} is what it does. */
public final class GoodwillCeiling implements DetectorProvider {
    private static final Option<Map<String, BigDecimal>> MONTHLY = Option.amounts(
                    "monthly",
                    "AED=500 BHD=50 KWD=50 QAR=500 SAR=500",
                    "What staff may give one subscriber in a month, in each currency.")
            .checked(
                    ceilings -> ceilings.values().stream().allMatch(ceiling -> ceiling.signum() >= 0),
                    "zero or above in each currency");

    private static final DetectorDescriptor DESCRIPTOR = DetectorDescriptor.builder(
                    "example.goodwill-ceiling", "Goodwill beyond the ceiling")
            .description("Gifts, perks, discounts and compensation that staff gave one subscriber in a calendar month"
                    + " come to more than a ceiling. The amount is what lies beyond it.")
            .severity(Severity.MEDIUM)
            .option(MONTHLY)
            .build();

    /** For the service loader. */
    public GoodwillCeiling() {}

    @Override
    public DetectorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Detector<?> create(DetectorOptions options) {
        return new GoodwillDetector(options.get(MONTHLY));
    }
}
