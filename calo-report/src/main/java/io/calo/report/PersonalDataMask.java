package io.calo.report;

import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Hides personal data. What a field is called decides in objects; in running text, where objects may stand too, printed or as
 * JSON within JSON and cut anywhere, so do a field's name before a colon, the form of an e-mail address and that of a phone
 * number. One pass over the text.
 */
final class PersonalDataMask {
    static final String MASK = "***";
    private static final LogValue MASKED = new LogValue.Text(MASK);

    /** Names of fields, in lower case, whose text is about a person. */
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "firstname",
            "lastname",
            "fullname",
            "username",
            "receivername",
            "sendername",
            "actor",
            "email",
            "emailaddress",
            "phone",
            "phonenumber",
            "mobile",
            "address",
            "notes",
            "note",
            "comment",
            "giftmessage",
            "goal",
            "diettype",
            "diet",
            "allergies");

    private PersonalDataMask() {}

    static boolean isPersonal(String fieldName) {
        return PERSONAL.contains(fieldName.toLowerCase(Locale.ROOT));
    }

    /** The value, personal texts replaced; all else is as it was. */
    static LogValue mask(LogValue value) {
        if (value instanceof LogValue.Text text) {
            return new LogValue.Text(mask(text.value()));
        }
        if (value instanceof LogValue.Opaque opaque) {
            return new LogValue.Opaque(mask(opaque.text()));
        }
        if (value instanceof LogValue.Arr array) {
            return new LogValue.Arr(
                    array.elements().stream().map(PersonalDataMask::mask).toList());
        }
        if (value instanceof LogValue.Pairs pairs) {
            return pairs(pairs);
        }
        return value instanceof LogValue.Obj object ? object(object) : value;
    }

    private static LogValue object(LogValue.Obj object) {
        Map<String, LogValue> members = new LinkedHashMap<>();
        object.members()
                .forEach((name, member) ->
                        members.put(name, isPersonal(name) && isPlain(member) ? MASKED : mask(member)));
        return new LogValue.Obj(object.className(), members);
    }

    private static LogValue pairs(LogValue.Pairs pairs) {
        List<LogValue.Pair> entries = new ArrayList<>();
        for (LogValue.Pair pair : pairs.entries()) {
            LogValue value = pair.value();
            if (value != null) {
                boolean personal = pair.key() instanceof LogValue.Text key && isPersonal(key.value());
                value = personal && isPlain(value) ? MASKED : mask(value);
            }
            entries.add(new LogValue.Pair(mask(pair.key()), value));
        }
        return new LogValue.Pairs(entries);
    }

    /** A text or a number, be it a phone's; an object, such as a dish's name in two languages, is looked into instead. */
    private static boolean isPlain(LogValue value) {
        return value instanceof LogValue.Text || value instanceof LogValue.Num || value instanceof LogValue.BigInt;
    }

    /** The text, personal parts replaced. */
    static String mask(String text) {
        return new PersonalTextScanner(text).masked();
    }
}
