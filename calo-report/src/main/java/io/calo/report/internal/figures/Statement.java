package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's account in one currency, in a line: {@code opening + credits − debits + unexplained = closing}, exactly.
 *
 * @param subscriberId pseudonymous
 * @param currency an ISO 4217 code
 * @param first when the first transaction was logged
 * @param last when the last transaction was logged
 * @param transactions how many there are
 * @param opening the subscription balance before the first; where the logs before the period have one, what the last of them left
 * @param credits what those that took effect brought in, without VAT
 * @param debits what those that took effect took out, without VAT
 * @param unexplained what the balance changed besides, signed
 * @param closing the subscription balance after the last
 * @param wallet the wallet's balance as last stated, with a transaction or by the service's note that the two differ; null where it
 *     never was
 * @param drift what the wallet holds more than the subscription shows as last known; zero where the two were never compared
 * @param stake what is at stake as {@code docs/reports.md} reckons it: above zero the company may lose it, below zero it is owed
 */
public record Statement(
        String subscriberId,
        String currency,
        Instant first,
        Instant last,
        long transactions,
        BigDecimal opening,
        BigDecimal credits,
        BigDecimal debits,
        BigDecimal unexplained,
        BigDecimal closing,
        @Nullable BigDecimal wallet,
        BigDecimal drift,
        BigDecimal stake) {}
