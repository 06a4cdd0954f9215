package io.calo.report;

/** Finds and replaces what is personal in running text; see {@link PersonalDataMask}. */
final class PersonalTextScanner {
    private static final int LEAST_PHONE_DIGITS = 8;

    private final String text;
    private final StringBuilder out;
    private int at;

    PersonalTextScanner(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    String masked() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                word();
            } else if (c == '+' && phoneEnd() > 0) {
                at = phoneEnd();
                out.append('+').append(PersonalDataMask.MASK);
            } else if (c == '@' && isLocalPart(out.length() - 1)) {
                address();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Copies a word; if it names a personal field and a quoted value follows, hides that. */
    private void word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        out.append(word);
        if (PersonalDataMask.isPersonal(word)) {
            int open = openingQuote();
            if (open >= 0) {
                out.append(text, at, open + 1).append(PersonalDataMask.MASK);
                at = closingQuote(open);
            }
        }
    }

    /** Index of the quote that opens a value after {@code name: '}, {@code "name":"} or, escaped, {@code \"name\":\"}; or −1. */
    private int openingQuote() {
        int next = skip(at, "\\\"'`");
        if (next >= text.length() || text.charAt(next) != ':') {
            return -1;
        }
        next = skip(skip(next + 1, " "), "\\");
        boolean quote = next < text.length() && "'\"`".indexOf(text.charAt(next)) >= 0;
        return quote ? next : -1;
    }

    /** Index at which the value's closing quote, with the backslashes that escape it, begins; the end if it is cut off. */
    private int closingQuote(int open) {
        int escapes = backslashesBefore(open);
        for (int next = open + 1; next < text.length(); next++) {
            if (text.charAt(next) == text.charAt(open) && backslashesBefore(next) <= escapes) {
                return next - backslashesBefore(next);
            }
        }
        return text.length();
    }

    private int backslashesBefore(int index) {
        int first = index;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return index - first;
    }

    private int skip(int from, String characters) {
        int next = from;
        while (next < text.length() && characters.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** Index after a plus sign and at least eight digits, spaces and hyphens between them allowed; −1 if none stands here. */
    private int phoneEnd() {
        int digits = 0;
        int end = -1;
        for (int next = at + 1; next < text.length(); next++) {
            char c = text.charAt(next);
            if (c >= '0' && c <= '9') {
                digits++;
                end = next + 1;
            } else if (c != ' ' && c != '-') {
                break;
            }
        }
        return digits >= LEAST_PHONE_DIGITS ? end : -1;
    }

    /** Replaces the local part that has been copied already, the sign, and the domain. */
    private void address() {
        int local = out.length();
        while (isLocalPart(local - 1)) {
            local--;
        }
        out.setLength(local);
        out.append(PersonalDataMask.MASK).append('@').append(PersonalDataMask.MASK);
        at++;
        while (at < text.length() && (isWord(text.charAt(at)) || ".-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private boolean isLocalPart(int index) {
        return index >= 0 && (isWord(out.charAt(index)) || ".+-%".indexOf(out.charAt(index)) >= 0);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
