package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, exact. Those that fit are held as their digits and their decimals, nine bytes each, since most balances occur only once and
 * an object for each would take ten times the room; they become texts only as they are written.
 */
final class MoneyColumn implements Column {
    private static final byte MISSING = -1;
    private static final byte LARGE = -2;

    /** Those that do not fit, by their row. */
    private final Map<Integer, BigDecimal> large = new HashMap<>();

    private long[] digits = new long[64];
    private byte[] decimals = new byte[64];
    private int size;

    void add(@Nullable BigDecimal amount) {
        if (size == digits.length) {
            digits = Arrays.copyOf(digits, size + (size >> 1));
            decimals = Arrays.copyOf(decimals, digits.length);
        }
        if (amount == null) {
            decimals[size] = MISSING;
        } else if (amount.scale() >= 0
                && amount.scale() <= Byte.MAX_VALUE
                && amount.unscaledValue().bitLength() < Long.SIZE) {
            digits[size] = amount.unscaledValue().longValueExact();
            decimals[size] = (byte) amount.scale();
        } else {
            decimals[size] = LARGE;
            large.put(size, amount);
        }
        size++;
    }

    private @Nullable String text(int row) {
        return switch (decimals[row]) {
            case MISSING -> null;
            case LARGE -> large.getOrDefault(row, BigDecimal.ZERO).toPlainString();
            default -> BigDecimal.valueOf(digits[row], decimals[row]).toPlainString();
        };
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        TextColumn texts = new TextColumn();
        for (int row = 0; row < size; row++) {
            texts.add(text(row));
        }
        texts.write(json);
    }
}
