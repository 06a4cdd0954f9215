package io.calo.parser;

import io.calo.parser.internal.Decimals;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes members out of objects that records hold; what must be there and is not makes the record malformed. */
final class Members {
    private Members() {}

    static @Nullable LogValue get(@Nullable LogValue value, String name) {
        return value instanceof LogValue.Obj object ? object.get(name) : null;
    }

    static @Nullable String text(@Nullable LogValue object, String name) {
        return get(object, name) instanceof LogValue.Text text ? text.value() : null;
    }

    /**
     * The member, which names something.
     *
     * @throws ValueSyntaxException if it is longer than the limits allow
     */
    static @Nullable String identifier(@Nullable LogValue object, String name, RawRecord raw) {
        String text = text(object, name);
        if (text != null) {
            raw.limits.requireIdentifier(name, text, raw.messageStart);
        }
        return text;
    }

    static @Nullable BigDecimal number(@Nullable LogValue object, String name) {
        if (get(object, name) instanceof LogValue.Num number) {
            byte[] digits = number.literal().getBytes(StandardCharsets.US_ASCII);
            return Decimals.isNumber(digits, 0, digits.length) ? number.decimal() : null;
        }
        return null;
    }

    static <T> T require(@Nullable T member, String name, RawRecord raw) {
        if (member == null) {
            throw ValueSyntaxException.invalid("there is no valid " + name, raw.messageStart);
        }
        return member;
    }
}
