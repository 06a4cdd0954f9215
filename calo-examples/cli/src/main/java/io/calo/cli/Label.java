package io.calo.cli;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be wrong in logs, and where.
 *
 * @param fault its name, as the simulator writes it, or the id of a rule
 * @param subscriber whom it concerns; null where it concerns none
 * @param transaction the transaction at which it shows; null where it shows at none
 * @param time when it shows
 * @param currency an ISO 4217 code; null where no money is concerned
 * @param amount the money concerned; null where none is
 * @param detail what it is, in words
 */
record Label(
        String fault,
        @Nullable String subscriber,
        @Nullable String transaction,
        Instant time,
        @Nullable String currency,
        @Nullable BigDecimal amount,
        String detail) {}
