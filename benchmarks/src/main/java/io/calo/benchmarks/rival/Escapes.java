package io.calo.benchmarks.rival;

/** Decodes the text between the quotes of a string that Node printed. */
final class Escapes {
    private static final String SHORT = "btnvfr";
    private static final String MEANT = "\b\t\n\u000b\f\r";

    private Escapes() {}

    static String decode(String printed) {
        int slash = printed.indexOf('\\');
        if (slash < 0) {
            return printed;
        }
        StringBuilder text = new StringBuilder(printed.length());
        int from = 0;
        while (slash >= 0) {
            text.append(printed, from, slash);
            char escaped = printed.charAt(slash + 1);
            from = slash + 2;
            if (escaped == 'x') {
                text.append((char) Integer.parseInt(printed, from, from + 2, 16));
                from += 2;
            } else {
                int index = SHORT.indexOf(escaped);
                text.append(index < 0 ? escaped : MEANT.charAt(index));
            }
            slash = printed.indexOf('\\', from);
        }
        return text.append(printed, from, printed.length()).toString();
    }
}
