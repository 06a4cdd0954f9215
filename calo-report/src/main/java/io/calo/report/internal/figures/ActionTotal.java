package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the transactions of one action came to in a month, for the journal. Over all actions and months of a currency, credits and debits
 * sum up to those of its {@link RollForward}.
 *
 * @param currency an ISO 4217 code
 * @param month in the report's time zone
 * @param action what they were for, as logged; null where the log states none
 * @param transactions how many took effect
 * @param credits what they brought in, without VAT
 * @param debits what they took out, without VAT
 * @param vat their VAT, as logged
 */
public record ActionTotal(
        String currency,
        YearMonth month,
        @Nullable String action,
        long transactions,
        BigDecimal credits,
        BigDecimal debits,
        BigDecimal vat) {
    /** Beyond {@value ActionTally#MOST} actions, months and currencies, those of all further actions are told together. */
    public static final String FURTHER = "(further actions)";

    ActionTotal plus(Movement movement, BigDecimal tax) {
        return new ActionTotal(
                currency,
                month,
                action,
                transactions + 1,
                credits.add(movement.credit()),
                debits.add(movement.debit()),
                vat.add(tax));
    }
}
