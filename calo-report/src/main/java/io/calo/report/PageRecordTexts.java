package io.calo.report;

import io.calo.parser.LogEvent;
import io.calo.parser.Malformed;
import io.calo.report.internal.page.PageTexts;
import java.time.Instant;

/** Texts of the page, with personal data as the policy is. */
record PageRecordTexts(PersonalDataPolicy policy) implements PageTexts {
    /** So much of a record is enough to know it by; the rest is in the log. */
    private static final int MOST_CHARACTERS = 4_000;

    @Override
    public String masked(String text) {
        return PersonalDataMask.mask(text);
    }

    @Override
    public String excerpt(LogEvent event) {
        return cut(head(event) + "\n" + says(event));
    }

    private static String head(LogEvent event) {
        Instant timestamp = event.timestamp();
        StringBuilder head = new StringBuilder(timestamp == null ? "" : IsoTime.format(timestamp));
        if (event.level() != null) {
            head.append("  ").append(event.level());
        }
        if (event.requestId() != null && event.level() != null) {
            head.append("  ").append(event.requestId());
        }
        return head.toString();
    }

    private String says(LogEvent event) {
        if (event instanceof Malformed malformed) {
            return policy == PersonalDataPolicy.SHOWN ? malformed.excerpt() : MalformedExcerpt.masked(malformed);
        }
        return policy == PersonalDataPolicy.SHOWN
                ? event.message()
                : PersonalDataMask.mask(event.message(), PersonalKey.of(event));
    }

    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end) + "\n… (the first " + end + " of " + text.length() + " characters)";
    }
}
