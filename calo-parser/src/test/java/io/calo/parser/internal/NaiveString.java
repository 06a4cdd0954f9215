package io.calo.parser.internal;

/**
 * A printed string read character by character, with no regard to speed: what {@link PrintedStrings} is compared with.
 *
 * @param text decoded
 * @param end index after the last character, continuations included
 */
record NaiveString(String text, int end) {
    /** The string that begins the text; null where it does not end. */
    static NaiveString read(String text) {
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (true) {
            at = piece(text, at, decoded);
            if (at < 0) {
                return null;
            }
            int next = next(text, at);
            if (next < 0) {
                return new NaiveString(decoded.toString(), at);
            }
            at = next;
        }
    }

    private static int piece(String text, int from, StringBuilder decoded) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return at;
            }
            if (c != '\\') {
                decoded.append(c);
            } else if (at == text.length()) {
                return -1;
            } else {
                at = escape(text, at, decoded);
            }
        }
        return -1;
    }

    private static int escape(String text, int at, StringBuilder decoded) {
        char c = text.charAt(at);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
        int end = at + 1 + digits;
        if (digits > 0 && end <= text.length() && isHex(text.substring(at + 1, end))) {
            decoded.append((char) Integer.parseInt(text.substring(at + 1, end), 16));
            return end;
        }
        int known = "ntrbfv".indexOf(c);
        decoded.append(known < 0 ? c : "\n\t\r\b\f\u000b".charAt(known));
        return at + 1;
    }

    private static boolean isHex(String digits) {
        return digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    /** Where the next piece begins: after a space, a plus, at least one blank, at a quote. */
    private static int next(String text, int from) {
        if (!text.startsWith(" +", from)) {
            return -1;
        }
        int at = from + 2;
        while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean quote = at < text.length() && "'\"`".indexOf(text.charAt(at)) >= 0;
        return quote && at > from + 2 ? at : -1;
    }
}
