package io.calo.parser;

import io.calo.parser.internal.Bytes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of a logged transaction that calo knows, and what each must hold. */
@SuppressWarnings("ImmutableEnumChecker") // the keys are never written and never leave this class
enum TransactionField {
    ID("id", Form.TEXT, true),
    USER_ID("userId", Form.TEXT, true),
    TYPE("type", Form.TYPE, false),
    SOURCE("source", Form.TEXT, false),
    ACTION("action", Form.TEXT, false),
    CURRENCY("currency", Form.TEXT, true),
    AMOUNT("amount", Form.NUMBER, true),
    VAT("vat", Form.NUMBER, false),
    OLD_BALANCE("oldBalance", Form.NUMBER, true),
    NEW_BALANCE("newBalance", Form.NUMBER, true),
    PAYMENT_BALANCE("paymentBalance", Form.NUMBER, false),
    UPDATE_PAYMENT_BALANCE("updatePaymentBalance", Form.FLAG, false),
    METADATA("metadata", Form.TEXT, false);

    enum Form {
        TEXT,
        NUMBER,
        TYPE,
        FLAG
    }

    static final int COUNT = values().length;
    private static final int LONGEST = 20;
    private static final TransactionField[][] BY_LENGTH = new TransactionField[LONGEST + 1][];

    static {
        for (int length = 0; length <= LONGEST; length++) {
            int wanted = length;
            BY_LENGTH[length] =
                    Arrays.stream(values()).filter(f -> f.key.length == wanted).toArray(TransactionField[]::new);
        }
    }

    final String fieldName;
    final Form form;
    final boolean required;

    /** Whether it names something, so that an analysis keeps it, many at a time. */
    final boolean names;

    private final byte[] key;

    TransactionField(String fieldName, Form form, boolean required) {
        this.fieldName = fieldName;
        this.form = form;
        this.required = required;
        this.names = form == Form.TEXT && !fieldName.equals("metadata");
        this.key = Bytes.ascii(fieldName);
    }

    static @Nullable TransactionField of(byte[] bytes, int from, int end) {
        if (end - from > LONGEST) {
            return null;
        }
        for (TransactionField field : BY_LENGTH[end - from]) {
            if (Bytes.equals(bytes, from, end, field.key)) {
                return field;
            }
        }
        return null;
    }
}
