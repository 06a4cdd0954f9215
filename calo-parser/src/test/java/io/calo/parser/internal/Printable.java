package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import java.util.function.Predicate;

/** Which values {@link NodePrinter} prints such that they can be read back the same: those that say what they are. */
final class Printable {
    /** So deep that the reader does not keep as text what is printed a little deeper than it was read. */
    private static final int DEEPEST = 200;

    private Printable() {}

    static boolean is(LogValue value) {
        return is(value, 0);
    }

    private static boolean is(LogValue value, int depth) {
        if (depth > DEEPEST || value instanceof LogValue.Opaque) {
            return false;
        }
        Predicate<LogValue> inner = each -> is(each, depth + 1);
        if (value instanceof LogValue.Text text) {
            return isWhole(text.value());
        }
        if (value instanceof LogValue.Obj object) {
            return object.className() == null
                    && object.members().keySet().stream().allMatch(Printable::isWhole)
                    && object.members().values().stream().allMatch(inner);
        }
        if (value instanceof LogValue.Arr array) {
            return array.elements().stream().allMatch(inner);
        }
        if (value instanceof LogValue.Pairs pairs) {
            return pairs.entries().stream()
                    .allMatch(pair -> inner.test(pair.key()) && (pair.value() == null || inner.test(pair.value())));
        }
        return true;
    }

    /** Half a character, such as the escape \\ud83e alone leaves, has no bytes. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
