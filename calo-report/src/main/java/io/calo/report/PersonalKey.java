package io.calo.report;

import java.util.List;
import java.util.Set;

/** Which fields are about a person, by their name; how it is written, {@code firstName} or {@code First-Name}, does not matter. */
final class PersonalKey {
    private static final Set<String> EXACT = Set.of("actor", "goal", "weight", "receiver");

    private static final List<String> PARTS = List.of(
            "name",
            "email",
            "phone",
            "mobile",
            "whatsapp",
            "address",
            "note",
            "comment",
            "recipient",
            "contact",
            "birth",
            "allerg",
            "diet",
            "nickname",
            "cardholder",
            "iban");

    /** Names of things, and what a program says; without them a log could not be followed. */
    private static final Set<String> IMPERSONAL = Set.of(
            "filename",
            "functionname",
            "servicename",
            "metricname",
            "classname",
            "namespace",
            "eventname",
            "message",
            "errormessage");

    private PersonalKey() {}

    static boolean isPersonal(String fieldName) {
        String key = normalized(fieldName);
        if (IMPERSONAL.contains(key)) {
            return false;
        }
        return EXACT.contains(key) || key.endsWith("message") || PARTS.stream().anyMatch(key::contains);
    }

    private static String normalized(String fieldName) {
        StringBuilder key = new StringBuilder(fieldName.length());
        fieldName
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
