package io.calo.cli;

/** Emphasis for a person at a terminal. It never says anything alone: without it, the words are the same. */
record Style(boolean colour) {
    String heading(String text) {
        return paint("1", text);
    }

    String good(String text) {
        return paint("1;32", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    String warning(String text) {
        return paint("33", text);
    }

    /** Text out of the logs, without the characters that would command the terminal. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return printable.toString();
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
