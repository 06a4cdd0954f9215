package io.calo.report;

import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides personal data. What a field is called decides in objects; in running text, where objects may stand too, printed or as
 * JSON within JSON and cut anywhere, so do a field's name before a separator, the form of an e-mail address and that of a
 * phone number. Time is in proportion to the length, whatever the text.
 */
final class PersonalDataMask {
    static final String MASK = "***";

    /** The member that declares CloudWatch's metrics, whose {@code Name} is no person's. */
    static final String METRICS = "_aws";

    private static final LogValue MASKED = new LogValue.Text(MASK);

    private PersonalDataMask() {}

    /** The value, personal texts replaced; all else is as it was. */
    static LogValue mask(LogValue value, PersonalKey keys) {
        if (value instanceof LogValue.Text text) {
            return new LogValue.Text(mask(text.value(), keys));
        }
        if (value instanceof LogValue.Opaque opaque) {
            return new LogValue.Opaque(mask(opaque.text(), keys));
        }
        if (value instanceof LogValue.Arr array) {
            return new LogValue.Arr(array.elements().stream()
                    .map(element -> mask(element, keys))
                    .toList());
        }
        if (value instanceof LogValue.Pairs pairs) {
            return pairs(pairs, keys);
        }
        return value instanceof LogValue.Obj object ? object(object, keys) : value;
    }

    private static LogValue object(LogValue.Obj object, PersonalKey keys) {
        Map<String, LogValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            String shown = mask(name, keys);
            // Two addresses look the same when masked; neither's member may be lost for that.
            String unique = members.containsKey(shown) ? shown + "#" + members.size() : shown;
            members.put(unique, named(name, member, keys));
        });
        return new LogValue.Obj(object.className(), members);
    }

    private static LogValue pairs(LogValue.Pairs pairs, PersonalKey keys) {
        List<LogValue.Pair> entries = new ArrayList<>();
        for (LogValue.Pair pair : pairs.entries()) {
            LogValue value = pair.value();
            if (value != null) {
                value = pair.key() instanceof LogValue.Text key ? named(key.value(), value, keys) : mask(value, keys);
            }
            entries.add(new LogValue.Pair(mask(pair.key(), keys), value));
        }
        return new LogValue.Pairs(entries);
    }

    private static LogValue named(String name, LogValue value, PersonalKey keys) {
        if (name.equals(METRICS)) {
            return value;
        }
        return keys.isPersonal(name) && isTelling(value) ? MASKED : mask(value, keys);
    }

    private static boolean isTelling(LogValue value) {
        return !(value instanceof LogValue.Nothing || value instanceof LogValue.Bool || isInLanguages(value));
    }

    private static boolean isInLanguages(LogValue value) {
        return value instanceof LogValue.Obj object
                && !object.members().isEmpty()
                && object.members().entrySet().stream()
                        .allMatch(member -> LanguageCode.isCode(member.getKey())
                                && (member.getValue() instanceof LogValue.Text
                                        || member.getValue() instanceof LogValue.Nothing));
    }

    /** The text, personal parts replaced. */
    static String mask(String text, PersonalKey keys) {
        return new PersonalTextScanner(text, keys).masked();
    }

    /** The same of what a program says. */
    static String mask(String text) {
        return mask(text, PersonalKey.IN_PROGRAMS);
    }
}
