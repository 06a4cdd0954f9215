package io.calo.report;

import io.calo.parser.Malformed;
import io.calo.parser.MalformedReason;
import java.nio.charset.StandardCharsets;

/** The excerpt of a malformed record, masked. It may begin or end inside of a personal value, without the name that tells so. */
final class MalformedExcerpt {
    private MalformedExcerpt() {}

    static String masked(Malformed event) {
        String text = event.excerpt();
        if (isCut(event)) {
            text = withoutEnd(text);
        }
        if (event.reason() == MalformedReason.NO_RECORD_START) {
            text = withoutBeginning(text);
        }
        // What kind of record it was to be is not known: the stricter reading.
        return PersonalDataMask.mask(text, PersonalKey.IN_QUEUE_MESSAGES);
    }

    private static boolean isCut(Malformed event) {
        return event.reason() == MalformedReason.TRUNCATED
                || event.byteLength() > event.excerpt().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String withoutBeginning(String text) {
        int lineFeed = text.indexOf('\n');
        return PersonalDataMask.MASK + (lineFeed < 0 ? "" : text.substring(lineFeed));
    }

    private static String withoutEnd(String text) {
        int start = text.length();
        while (start > 0 && !isBoundary(text.charAt(start - 1))) {
            start--;
        }
        return start == text.length() ? text : text.substring(0, start) + PersonalDataMask.MASK;
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || "'\"`,{}".indexOf(c) >= 0;
    }
}
