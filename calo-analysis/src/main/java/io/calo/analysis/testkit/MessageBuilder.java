package io.calo.analysis.testkit;

import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a message that started no transaction. Each method answers the builder itself. */
public final class MessageBuilder {
    private final Outcome outcome;
    private final @Nullable BigDecimal currentBalance;
    private final @Nullable BigDecimal newBalance;
    private String subscriber = "subscriber-1";
    private @Nullable String transactionId;
    private @Nullable String requestId;
    private @Nullable String messageId;
    private boolean received = true;
    private @Nullable Instant time;

    private MessageBuilder(Outcome outcome, @Nullable BigDecimal currentBalance, @Nullable BigDecimal newBalance) {
        this.outcome = outcome;
        this.currentBalance = currentBalance;
        this.newBalance = newBalance;
    }

    static MessageBuilder of(Outcome outcome) {
        if (outcome == Outcome.PUBLISHED || outcome == Outcome.REFUSED) {
            throw new IllegalArgumentException(
                    "outcome " + outcome + ": a published message has a transaction, see entry();"
                            + " a refused one has balances, see refusal()");
        }
        return new MessageBuilder(outcome, null, null);
    }

    static MessageBuilder refused(String currentBalance, String newBalance) {
        return new MessageBuilder(Outcome.REFUSED, new BigDecimal(currentBalance), new BigDecimal(newBalance));
    }

    /** Sets who was refused; {@code subscriber-1} unless set. Other messages name no subscriber. */
    public MessageBuilder subscriber(String subscriberId) {
        this.subscriber = Objects.requireNonNull(subscriberId, "subscriberId");
        return this;
    }

    /** Sets the id of the refused transaction; the next of the test's unless set. Other messages name no transaction. */
    public MessageBuilder id(String transactionId) {
        this.transactionId = Objects.requireNonNull(transactionId, "transactionId");
        return this;
    }

    /** Sets the Lambda request; one of its own unless set. */
    public MessageBuilder request(String requestId) {
        this.requestId = Objects.requireNonNull(requestId, "requestId");
        return this;
    }

    /** Sets the queue message; one of its own unless set, null where its received record is missing. */
    public MessageBuilder message(@Nullable String messageId) {
        this.messageId = messageId;
        this.received = messageId != null;
        return this;
    }

    /** Sets when, in ISO 8601; an hour after what the test was told before unless set. */
    public MessageBuilder at(String time) {
        this.time = Instant.parse(time);
        return this;
    }

    UnstartedMessage build(Book book) {
        Book.Place place = book.next(time);
        String request = requestId != null ? requestId : place.requestId();
        String named = messageId != null ? messageId : place.messageId();
        String message = received ? named : null;
        SourcePosition position = place.position(0);
        Refusal refusal = null;
        if (currentBalance != null) {
            String next = book.nextTransactionId();
            String id = transactionId != null ? transactionId : next;
            refusal = new Refusal(
                    id, place.time(), request, message, subscriber, currentBalance, newBalance, false, position);
        }
        return new UnstartedMessage(message, request, place.time(), outcome, refusal, position);
    }
}
