package io.calo.cli;

import io.calo.analysis.Divergence;
import io.calo.analysis.EventReference;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories made up for tests, as short as they can be. */
final class Stories {
    private static final EventReference EVENT = new EventReference(
            Instant.parse("2025-03-02T21:00:00Z"), "T1", "ann", "T1", "SAR", new SourcePosition("a", 1, 0));

    private Stories() {}

    static Divergence apart(String subscriber, @Nullable String currency, String drift, boolean open) {
        BigDecimal amount = new BigDecimal(drift);
        return new Divergence(
                "id of " + subscriber,
                subscriber,
                currency,
                EVENT,
                open ? null : EVENT,
                EVENT,
                PartingCause.LOST_UPDATE,
                null,
                false,
                null,
                null,
                List.of(),
                0,
                amount,
                BigDecimal.ZERO,
                amount,
                amount,
                EVENT,
                1,
                0,
                null,
                null,
                List.of(),
                0,
                null);
    }

    /** A refusal that is not settled. */
    static Overdraft refused(String subscriber, @Nullable String currency, String balance, @Nullable String refused) {
        BigDecimal stayed = new BigDecimal(balance);
        return new Overdraft(
                "id of " + subscriber,
                subscriber,
                currency,
                OverdraftKind.REFUSED,
                EVENT,
                null,
                EVENT,
                stayed,
                stayed,
                null,
                EVENT,
                null,
                null,
                refused == null ? null : new BigDecimal(refused),
                0,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
