package io.calo.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What messages of one statement in the service's code have in common: their words, with everything blanked that changes from one
 * message to the next, or that may be somebody's name: digits, ids, quoted texts, objects, words with a capital letter but the
 * first, and words in other scripts.
 *
 * @param words the first words; {@link #BLANK} for one or more that are blanked
 */
record Shape(List<String> words) {
    private static final String BLANK = "#";
    /** What follows is left out of account: it bounds a shape, and messages differ more the longer they get. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_WORD = 24;
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_SHOWN = 80;

    /** The shape of a message. */
    static Shape of(String message) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < message.length() && words.size() < MOST_WORDS) {
            char c = message.charAt(at);
            if (c == '\n' || c == '{' || c == '[') {
                break; // what is printed after the words: an object, a stack
            }
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = isQuote(c) ? afterQuote(message, at) : endOfWord(message, at);
            add(words, message.substring(at, end));
            at = end;
        }
        return new Shape(List.copyOf(words));
    }

    /**
     * The words before the first blank, a few at most, to be shown to a person; empty where there are none. Nothing is shown after
     * a colon or an equals sign, where values stand.
     */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String word : words.subList(0, Math.min(words.size(), MOST_SHOWN))) {
            if (word.equals(BLANK) || text.length() + word.length() >= LONGEST_SHOWN) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
            if (word.endsWith(":") || word.endsWith("=")) {
                break;
            }
        }
        return text.toString();
    }

    private static void add(List<String> words, String token) {
        if (isFixed(token, words.isEmpty())) {
            words.add(token);
        } else if (words.isEmpty() || !words.get(words.size() - 1).equals(BLANK)) {
            words.add(BLANK);
        }
    }

    private static boolean isFixed(String token, boolean first) {
        String word = token.substring(0, token.length() - (isPunctuation(token.charAt(token.length() - 1)) ? 1 : 0));
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean hyphen = c == '-' && i > 0;
            boolean capital = first && i == 0 && c >= 'A' && c <= 'Z';
            if (!(c >= 'a' && c <= 'z') && !hyphen && !capital) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(char c) {
        return ".,:;=!?".indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`';
    }

    private static int afterQuote(String message, int at) {
        int close = message.indexOf(message.charAt(at), at + 1);
        return close < 0 ? message.length() : close + 1;
    }

    private static int endOfWord(String message, int from) {
        int at = from;
        while (at < message.length() && !Character.isWhitespace(message.charAt(at))) {
            at++;
        }
        return at;
    }
}
