package io.calo.analysis.internal.detect;

import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A finding in the making. */
final class Draft implements FindingDraft {
    private final ActiveDetector detector;
    private final String key;
    private final EventReference event;
    private final boolean aboutKey;
    private final @Nullable String episodeId;
    private final Consumer<Finding> out;
    private final List<SourcePosition> evidence = new ArrayList<>(2);
    private @Nullable String message;
    private @Nullable BigDecimal amount;
    private @Nullable String currency;
    private @Nullable String cause;
    private @Nullable Severity severity;
    private String aspect = "";

    Draft(
            ActiveDetector detector,
            String key,
            EventReference event,
            boolean aboutKey,
            @Nullable String episodeId,
            Consumer<Finding> out) {
        this.detector = detector;
        this.key = key;
        this.event = Objects.requireNonNull(event, "event");
        this.aboutKey = aboutKey;
        this.episodeId = episodeId;
        this.out = out;
        this.currency = aboutKey && !hasCurrency(detector.descriptor().scope()) ? null : event.currency();
        evidence.add(event.position());
    }

    @Override
    public FindingDraft message(String message) {
        this.message = Objects.requireNonNull(message, "message");
        return this;
    }

    @Override
    public FindingDraft amount(BigDecimal amount) {
        this.amount = Objects.requireNonNull(amount, "amount");
        return this;
    }

    @Override
    public FindingDraft currency(String currency) {
        this.currency = Objects.requireNonNull(currency, "currency");
        return this;
    }

    @Override
    public FindingDraft cause(String cause) {
        this.cause = Objects.requireNonNull(cause, "cause");
        return this;
    }

    @Override
    public FindingDraft severity(Severity severity) {
        this.severity = Objects.requireNonNull(severity, "severity");
        return this;
    }

    @Override
    public FindingDraft evidence(SourcePosition position) {
        if (!evidence.contains(Objects.requireNonNull(position, "position"))) {
            evidence.add(position);
        }
        return this;
    }

    @Override
    public FindingDraft aspect(String aspect) {
        this.aspect = Objects.requireNonNull(aspect, "aspect");
        return this;
    }

    @Override
    public void report() {
        if (message == null) {
            throw new IllegalStateException("a finding of '" + detector.rule() + "' has no message");
        }
        out.accept(new Finding(
                FindingId.of(detector.rule(), key, aboutKey ? null : event, aspect),
                detector.rule(),
                severity(),
                detector.descriptor().scope(),
                key,
                subscriberId(),
                aboutKey ? null : event.transactionId(),
                event.timestamp(),
                currency,
                amount,
                message,
                cause,
                episodeId,
                evidence));
    }

    /** Of a finding about a key, what the example says of a subscriber or currency is the key's only if the key is one. */
    private @Nullable String subscriberId() {
        return aboutKey && detector.descriptor().scope() != Scope.SUBSCRIBER ? null : event.subscriberId();
    }

    private static boolean hasCurrency(Scope scope) {
        return scope == Scope.SUBSCRIBER || scope == Scope.SEGMENT;
    }

    private Severity severity() {
        if (detector.severity() != null) {
            return detector.severity();
        }
        return severity != null ? severity : detector.descriptor().severity();
    }
}
