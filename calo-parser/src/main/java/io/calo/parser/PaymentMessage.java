package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;

/** The raw queue message, personal data included: {@code transaction {…}}, {@code record.body {…}} or {@code record {…}}. */
public final class PaymentMessage extends LogRecord implements LogEvent {
    static final String TRANSACTION_PREFIX = "transaction {";
    static final String BODY_PREFIX = "record.body {";
    static final String RECORD_PREFIX = "record {";

    private final int braceAt;
    private final LogValue value;

    private PaymentMessage(RawRecord raw, int braceAt) {
        super(raw, Kind.PAYMENT_MESSAGE);
        this.braceAt = braceAt;
        this.value = EmbeddedValues.read(raw.block, braceAt, raw.end, raw.limits);
    }

    static PaymentMessage read(RawRecord raw) {
        return new PaymentMessage(raw, Bytes.indexOf(raw.block, raw.messageStart, raw.end, '{'));
    }

    /** The word before the object: {@code transaction}, {@code record.body} or {@code record}. */
    public String label() {
        return Bytes.text(block(), messageStart(), braceAt - 1);
    }

    @Override
    public LogValue value() {
        return value;
    }
}
