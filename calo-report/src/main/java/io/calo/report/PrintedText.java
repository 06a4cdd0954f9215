package io.calo.report;

import java.util.Set;

/**
 * Where values end in a text that holds objects, printed by Node or as JSON, perhaps as JSON within JSON, whose quotes have
 * backslashes before them. What is not closed ends with the text.
 */
final class PrintedText {
    private static final String QUOTES = "'\"`";
    private static final String OPENING = "{[";
    private static final String CLOSING = "}]";
    private static final Set<String> NOTHING = Set.of("undefined", "null");

    private final String text;

    PrintedText(String text) {
        this.text = text;
    }

    boolean isAny(int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }

    boolean isOpening(int index) {
        return isAny(index, OPENING);
    }

    int skip(int from, String characters) {
        int next = from;
        while (isAny(next, characters)) {
            next++;
        }
        return next;
    }

    int skipSpace(int from) {
        int next = from;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Index of the quote that stands here, backslashes before it skipped; or −1. */
    int quote(int from) {
        int next = skip(from, "\\");
        return isAny(next, QUOTES) ? next : -1;
    }

    /**
     * Index at which the closing quote, with the backslashes that escape it, begins. A string that Node broke into several,
     * {@code 'a' +\n 'b'}, ends with the last of them.
     */
    int stringEnd(int open) {
        int close = closingQuote(open);
        while (close < text.length()) {
            int plus = skipSpace(afterQuote(close));
            int next = isAny(plus, "+") ? quote(skipSpace(plus + 1)) : -1;
            if (next < 0) {
                break;
            }
            close = closingQuote(next);
        }
        return close;
    }

    private int closingQuote(int open) {
        int escapes = backslashesBefore(open);
        for (int next = open + 1; next < text.length(); next++) {
            if (text.charAt(next) == text.charAt(open)) {
                int backslashes = backslashesBefore(next);
                // Each escaped backslash before the quote takes as many as an escape and what it escapes.
                if (backslashes < escapes || backslashes % (2 * (escapes + 1)) == escapes) {
                    return next - Math.min(backslashes, escapes);
                }
            }
        }
        return text.length();
    }

    private int afterQuote(int close) {
        return Math.min(text.length(), skip(close, "\\") + 1);
    }

    private int backslashesBefore(int index) {
        int first = index;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return index - first;
    }

    /** Index after the bracket that closes the one here, those in strings not counted; −1 if there is none. */
    int balancedEnd(int open) {
        int depth = 0;
        int next = open;
        while (next < text.length()) {
            if (isAny(next, QUOTES)) {
                next = afterQuote(stringEnd(next));
                continue;
            }
            if (isAny(next, OPENING)) {
                depth++;
            } else if (isAny(next, CLOSING)) {
                depth--;
            }
            next++;
            if (depth == 0) {
                return next;
            }
        }
        return -1;
    }

    /** Index after the brackets that open here, and after those that belong to them: {@code [Object: null prototype] {…}}. */
    int bracketsEnd(int open) {
        int end = open;
        for (int next = open; isOpening(next); next = skip(end, " ")) {
            end = balancedEnd(next);
            if (end < 0) {
                return text.length();
            }
        }
        return end;
    }

    /** Index after a value without quotes, such as a number, a word or {@code Map(1) {…}}. */
    int bareEnd(int from) {
        int parentheses = 0;
        int next = from;
        while (next < text.length() && !isAny(next, ",}]\n\r") && !text.startsWith("  ", next)) {
            if (isOpening(next)) {
                return bracketsEnd(next);
            }
            if (isAny(next, "(")) {
                parentheses++;
            } else if (isAny(next, ")") && --parentheses < 0) {
                break;
            }
            next++;
        }
        while (next > from && isSpace(text.charAt(next - 1))) {
            next--;
        }
        return next;
    }

    /** Whether an object stands here that gives texts by language, {@code { ar: '…', en: '…' }}. */
    boolean isInLanguages(int open) {
        if (!isAny(open, "{")) {
            return false;
        }
        int next = open;
        do {
            next = languageEnd(skipSpace(next + 1));
        } while (next >= 0 && isAny(next, ","));
        return next >= 0 && isAny(next, "}");
    }

    /** Index after a text under a language's code and the space that follows; −1 if no such thing stands here. */
    private int languageEnd(int from) {
        int quote = quote(from);
        int start = quote < 0 ? from : quote + 1;
        int end = quote < 0 ? start + 2 : closingQuote(quote);
        if (end != start + 2 || end >= text.length() || !LanguageCode.isCode(text.substring(start, end))) {
            return -1;
        }
        int colon = skipSpace(quote < 0 ? end : afterQuote(end));
        if (!isAny(colon, ":")) {
            return -1;
        }
        int value = skipSpace(colon + 1);
        int open = quote(value);
        if (open >= 0) {
            return skipSpace(afterQuote(stringEnd(open)));
        }
        if (isOpening(value)) {
            return -1;
        }
        int bare = bareEnd(value);
        return NOTHING.contains(text.substring(value, bare)) ? skipSpace(bare) : -1;
    }
}
