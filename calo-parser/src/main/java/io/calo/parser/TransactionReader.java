package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.Decimals;
import io.calo.parser.internal.InspectCursor;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.internal.PrintedStrings;
import io.calo.parser.internal.ValueLimits;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transaction in two steps: when its record is read, the fields are found and their forms checked, and only their
 * places kept; when somebody asks, they are decoded.
 *
 * <p>The places are an array of indices into the block: two for each {@link TransactionField}, zero where it is not stated,
 * then start and end of the object, then the number of fields that are not known.
 */
final class TransactionReader {
    private static final int OBJECT_START = 2 * TransactionField.COUNT;
    private static final int OBJECT_END = OBJECT_START + 1;
    private static final int UNKNOWN = OBJECT_START + 2;
    private static final int PLACES = OBJECT_START + 3;

    private static final byte[] CREDIT = Bytes.ascii("'CREDIT'");
    private static final byte[] DEBIT = Bytes.ascii("'DEBIT'");
    private static final byte[] TRUE = Bytes.ascii("true");
    private static final byte[] FALSE = Bytes.ascii("false");
    private static final byte[] UNDEFINED = Bytes.ascii("undefined");
    private static final byte[] NULL = Bytes.ascii("null");

    private TransactionReader() {}

    /**
     * Finds the fields of the transaction that begins at the cursor, and passes it.
     *
     * @throws ValueSyntaxException if it is no printed object, lacks a required field, a field has not its form or is longer than
     *     is allowed
     */
    static int[] find(byte[] block, ValueLimits limits, InspectCursor cursor) {
        int[] places = new int[PLACES];
        places[OBJECT_START] = cursor.at();
        cursor.openObject();
        while (cursor.nextKey()) {
            TransactionField field = TransactionField.of(block, cursor.keyStart(), cursor.keyEnd());
            int from = cursor.at();
            int to = cursor.skipValue();
            if (field != null) {
                require(limits, field, block, from, to);
            }
            if (field == null || !note(block, places, field, from, to)) {
                places[UNKNOWN]++;
            }
        }
        places[OBJECT_END] = cursor.objectEnd();
        for (TransactionField field : TransactionField.values()) {
            if (field.required && places[2 * field.ordinal()] == 0) {
                throw ValueSyntaxException.invalid("the transaction has no " + field.fieldName, cursor.objectEnd() - 1);
            }
        }
        return places;
    }

    /** Requires that what names something may be as long as it is; the rest the cursor has seen to. */
    private static void require(ValueLimits limits, TransactionField field, byte[] block, int from, int to) {
        if (field.names && to - from - 2 > limits.identifierBytes() && PrintedStrings.isString(block, from, to)) {
            limits.requireIdentifier(field.fieldName, PrintedStrings.decode(block, from, to), from);
        }
    }

    /** Notes the field's place where its value has its form; answers whether all the value says has been noted. */
    private static boolean note(byte[] block, int[] places, TransactionField field, int from, int to) {
        if (Bytes.equals(block, from, to, UNDEFINED) || Bytes.equals(block, from, to, NULL)) {
            return true;
        }
        boolean fits =
                switch (field.form) {
                    case TEXT -> PrintedStrings.isString(block, from, to);
                    case NUMBER -> Decimals.isNumber(block, from, to);
                    case TYPE -> Bytes.equals(block, from, to, CREDIT) || Bytes.equals(block, from, to, DEBIT);
                    case FLAG -> Bytes.equals(block, from, to, TRUE) || Bytes.equals(block, from, to, FALSE);
                };
        if (fits) {
            places[2 * field.ordinal()] = from;
            places[2 * field.ordinal() + 1] = to;
        } else if (field.required || field.form == TransactionField.Form.NUMBER) {
            String what = field.form == TransactionField.Form.NUMBER ? " is not a number" : " is not a string";
            throw ValueSyntaxException.invalid(field.fieldName + what, from);
        }
        return fits;
    }

    static Transaction decode(byte[] block, int[] places) {
        return new Transaction(
                required(text(block, places, TransactionField.ID)),
                required(text(block, places, TransactionField.USER_ID)),
                type(block, places),
                text(block, places, TransactionField.SOURCE),
                text(block, places, TransactionField.ACTION),
                required(text(block, places, TransactionField.CURRENCY)),
                required(number(block, places, TransactionField.AMOUNT)),
                zeroIfAbsent(number(block, places, TransactionField.VAT)),
                required(number(block, places, TransactionField.OLD_BALANCE)),
                required(number(block, places, TransactionField.NEW_BALANCE)),
                number(block, places, TransactionField.PAYMENT_BALANCE),
                flag(block, places),
                text(block, places, TransactionField.METADATA),
                places[UNKNOWN] == 0 ? Map.of() : otherFields(block, places));
    }

    private static boolean isStated(int[] places, TransactionField field) {
        return places[2 * field.ordinal()] > 0;
    }

    private static @Nullable String text(byte[] block, int[] places, TransactionField field) {
        return isStated(places, field)
                ? PrintedStrings.decode(block, places[2 * field.ordinal()], places[2 * field.ordinal() + 1])
                : null;
    }

    private static @Nullable BigDecimal number(byte[] block, int[] places, TransactionField field) {
        return isStated(places, field)
                ? Decimals.parse(block, places[2 * field.ordinal()], places[2 * field.ordinal() + 1])
                : null;
    }

    private static @Nullable TransactionType type(byte[] block, int[] places) {
        if (!isStated(places, TransactionField.TYPE)) {
            return null;
        }
        return block[places[2 * TransactionField.TYPE.ordinal()] + 1] == 'C'
                ? TransactionType.CREDIT
                : TransactionType.DEBIT;
    }

    private static @Nullable Boolean flag(byte[] block, int[] places) {
        TransactionField field = TransactionField.UPDATE_PAYMENT_BALANCE;
        return isStated(places, field) ? block[places[2 * field.ordinal()]] == 't' : null;
    }

    private static BigDecimal zeroIfAbsent(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new AssertionError("a required field was not checked when its record was read");
        }
        return value;
    }

    private static Map<String, LogValue> otherFields(byte[] block, int[] places) {
        LogValue value = InspectReader.read(block, places[OBJECT_START], places[OBJECT_END]);
        Map<String, LogValue> others = new LinkedHashMap<>();
        if (value instanceof LogValue.Obj object) {
            others.putAll(object.members());
        }
        for (TransactionField field : TransactionField.values()) {
            if (isStated(places, field) || others.get(field.fieldName) instanceof LogValue.Nothing) {
                others.remove(field.fieldName);
            }
        }
        return Collections.unmodifiableMap(others);
    }
}
