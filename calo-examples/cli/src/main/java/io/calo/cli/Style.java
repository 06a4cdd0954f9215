package io.calo.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Text out of the logs or of a file name on one line, without what would command the terminal or hide text on it. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(isHarmful(c) ? '?' : c));
        return printable.toString();
    }

    /** The same of a message that may have several lines. */
    static String printableLines(String text) {
        return Stream.of(text.split("\n", -1)).map(Style::printable).collect(Collectors.joining("\n"));
    }

    /** Beside controls also what turns or hides the text around it, such as bidirectional overrides. */
    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
