package io.calo.report;

import java.util.Set;

/** Finds and replaces what is personal in running text; see {@link PersonalDataMask}. */
final class PersonalTextScanner {
    private static final Set<String> TELLING_NOTHING = Set.of("undefined", "null", "true", "false");

    private final String text;
    private final PersonalKey keys;
    private final PrintedText printed;
    private final StringBuilder out;
    private int at;

    /** Where the declaration of CloudWatch's metrics ends that was met last. */
    private int metricsEnd;

    /** One that is never closed is not sought again, nor does it keep anything from being masked. */
    private boolean metricsUnclosed;

    PersonalTextScanner(String text, PersonalKey keys) {
        this.text = text;
        this.keys = keys;
        this.printed = new PrintedText(text);
        this.out = new StringBuilder(text.length());
    }

    String masked() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                word();
            } else if (c == '+') {
                plus();
            } else if (atSignEnd() > 0 && isLocalPart(out.length() - 1)) {
                address();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Copies a word, of which hyphens may be part; if it names a personal field and a value follows, hides that. */
    private void word() {
        int start = at;
        while (at < text.length() && (isWord(text.charAt(at)) || isHyphen(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (PhoneNumber.isLocal(text, start, at)) {
            out.append(PersonalDataMask.MASK);
            return;
        }
        out.append(word);
        if (word.equals(PersonalDataMask.METRICS)) {
            metrics();
        } else if (at >= metricsEnd && keys.isPersonal(word)) {
            int value = valueStart();
            if (value >= 0) {
                hide(value);
            }
        }
    }

    private boolean isHyphen(int index) {
        return text.charAt(index) == '-' && index + 1 < text.length() && isWord(text.charAt(index + 1));
    }

    /** Index of what follows {@code name: }, {@code "name":}, {@code 'name' => } or, escaped, {@code \"name\":}; or −1. */
    private int valueStart() {
        int next = printed.skipSpace(printed.skip(at, "\\\"'`)]"));
        if (text.startsWith("=>", next)) {
            return printed.skipSpace(next + 2);
        }
        return printed.isAny(next, ":=") ? printed.skipSpace(next + 1) : -1;
    }

    private void hide(int value) {
        int quote = printed.quote(value);
        if (quote >= 0) {
            replace(quote + 1, printed.stringEnd(quote));
        } else if (printed.isOpening(value)) {
            if (!printed.isInLanguages(value)) {
                replace(value, printed.bracketsEnd(value));
            }
        } else {
            int end = printed.bareEnd(value);
            if (end > value && !TELLING_NOTHING.contains(text.substring(value, end))) {
                replace(value, end);
            }
        }
    }

    private void replace(int start, int end) {
        out.append(text, at, start).append(PersonalDataMask.MASK);
        at = end;
    }

    private void metrics() {
        int value = valueStart();
        if (at >= metricsEnd && !metricsUnclosed && value >= 0 && printed.isOpening(value)) {
            int end = printed.balancedEnd(value);
            metricsUnclosed = end < 0;
            metricsEnd = Math.max(metricsEnd, end);
        }
    }

    private void plus() {
        int end = PhoneNumber.endAfterPlus(text, at);
        out.append('+');
        at++;
        if (end > 0) {
            replace(at, end);
        }
    }

    /** Index after the sign of an e-mail address, which may be encoded as in a URL or in JSON; −1 if none stands here. */
    private int atSignEnd() {
        char c = text.charAt(at);
        if (c == '@') {
            return at + 1;
        }
        if (c == '%') {
            return text.startsWith("%40", at) ? at + 3 : -1;
        }
        // Only at the first of several backslashes, or a long run of them would be read again and again.
        if (c == '\\' && (at == 0 || text.charAt(at - 1) != '\\')) {
            int next = printed.skip(at, "\\");
            return text.startsWith("u0040", next) ? next + 5 : -1;
        }
        return -1;
    }

    /** Replaces the local part that has been copied already, the sign, and the domain. */
    private void address() {
        int local = out.length();
        while (isLocalPart(local - 1)) {
            local--;
        }
        while (local < out.length() && out.charAt(local) == '\'') {
            local++; // a quote around the address
        }
        out.setLength(local);
        out.append(PersonalDataMask.MASK).append('@').append(PersonalDataMask.MASK);
        at = atSignEnd();
        while (at < text.length() && (isWord(text.charAt(at)) || ".-@".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private boolean isLocalPart(int index) {
        return index >= 0 && (isWord(out.charAt(index)) || ".+-%'".indexOf(out.charAt(index)) >= 0);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
