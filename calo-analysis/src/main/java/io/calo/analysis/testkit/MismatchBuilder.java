package io.calo.analysis.testkit;

import io.calo.analysis.Mismatch;
import io.calo.analysis.UnlinkedMismatch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a note that two balances differ, apart from any transaction. Each method answers the builder itself. */
public final class MismatchBuilder {
    private final BigDecimal subscriptionBalance;
    private final BigDecimal paymentBalance;
    private String subscriber = "subscriber-1";
    private @Nullable String currency = "BHD";
    private String episodeId = "episode-1";
    private @Nullable String requestId;
    private @Nullable Instant time;

    MismatchBuilder(String subscriptionBalance, String paymentBalance) {
        this.subscriptionBalance = new BigDecimal(subscriptionBalance);
        this.paymentBalance = new BigDecimal(paymentBalance);
    }

    /** Sets whose balances they are; {@code subscriber-1} unless set. */
    public MismatchBuilder subscriber(String subscriberId) {
        this.subscriber = Objects.requireNonNull(subscriberId, "subscriberId");
        return this;
    }

    /** Sets the currency; {@code BHD} unless set, null where no transaction tells it. */
    public MismatchBuilder currency(@Nullable String currency) {
        this.currency = currency;
        return this;
    }

    /** Sets the divergence that it belongs to; {@code episode-1} unless set. */
    public MismatchBuilder episode(String episodeId) {
        this.episodeId = Objects.requireNonNull(episodeId, "episodeId");
        return this;
    }

    /** Sets the Lambda request; one of its own unless set. */
    public MismatchBuilder request(String requestId) {
        this.requestId = Objects.requireNonNull(requestId, "requestId");
        return this;
    }

    /** Sets when, in ISO 8601; an hour after what the test was told before unless set. */
    public MismatchBuilder at(String time) {
        this.time = Instant.parse(time);
        return this;
    }

    UnlinkedMismatch build(Book book) {
        Book.Place place = book.next(time);
        return new UnlinkedMismatch(
                subscriber,
                place.time(),
                requestId != null ? requestId : place.requestId(),
                new Mismatch(subscriptionBalance, paymentBalance, place.position(0)),
                currency,
                episodeId);
    }
}
