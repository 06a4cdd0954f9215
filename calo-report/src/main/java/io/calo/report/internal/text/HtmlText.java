package io.calo.report.internal.text;

/**
 * Text for HTML, between tags or in a quoted attribute: what would end it is escaped, what cannot be seen or turns the order of what
 * follows is shown by its number.
 */
public final class HtmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /** The text, fit to stand in HTML. */
    public static String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            append(character, html);
            i += Character.charCount(character);
        }
        return html.toString();
    }

    private static void append(int character, StringBuilder html) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\n', '\t' -> html.append((char) character);
            default -> other(character, html);
        }
    }

    private static void other(int character, StringBuilder html) {
        if (Character.getType(character) == Character.SURROGATE) {
            html.append(REPLACEMENT);
        } else if (Character.isISOControl(character) || turnsOrder(character)) {
            String digits = Integer.toHexString(character);
            html.append("[U+")
                    .append("0".repeat(4 - digits.length()))
                    .append(digits)
                    .append(']');
        } else {
            html.appendCodePoint(character);
        }
    }

    /** Embeddings, overrides and isolates: a text of somebody else's must not set the order in which ours is read. */
    private static boolean turnsOrder(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
