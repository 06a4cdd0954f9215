package io.calo.report;

import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.util.List;
import java.util.Set;

/** Which fields are about a person, by their name; how it is written, {@code firstName} or {@code First-Name}, does not matter. */
enum PersonalKey {
    /** In what the queue brings, payment messages and metadata, a {@code message} is a person's. */
    IN_QUEUE_MESSAGES,
    /** In what programs say of themselves, errors above all, it is what happened. */
    IN_PROGRAMS;

    private static final String MESSAGE = "message";

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
            "errormessage");

    /** Which they are in an event. */
    static PersonalKey of(LogEvent event) {
        return event.kind() == Kind.SYNC_STARTED || event.kind() == Kind.PAYMENT_MESSAGE
                ? IN_QUEUE_MESSAGES
                : IN_PROGRAMS;
    }

    boolean isPersonal(String fieldName) {
        String key = normalized(fieldName);
        if (IMPERSONAL.contains(key) || (key.equals(MESSAGE) && this == IN_PROGRAMS)) {
            return false;
        }
        return EXACT.contains(key) || key.endsWith(MESSAGE) || PARTS.stream().anyMatch(key::contains);
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
