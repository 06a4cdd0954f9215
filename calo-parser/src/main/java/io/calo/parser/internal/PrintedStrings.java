package io.calo.parser.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of {@code util.inspect}: in {@code '…'}, {@code "…"} or {@code `…`}, broken by Node into {@code '…' +\n  '…'}
 * where they are long or hold line feeds.
 */
public final class PrintedStrings {
    private PrintedStrings() {}

    static boolean isQuote(byte b) {
        return b == '\'' || b == '"' || b == '`';
    }

    /** Whether {@code bytes[from, end)} is one whole string. */
    public static boolean isString(byte[] bytes, int from, int end) {
        return from < end && isQuote(bytes[from]) && skip(bytes, from, end) == end;
    }

    /** Index after the whole string, continuations included, that begins at {@code from}; −1 if it does not end. */
    static int skip(byte[] bytes, int from, int end) {
        int at = skipPiece(bytes, from, end);
        while (at >= 0) {
            int next = nextPiece(bytes, at, end);
            if (next < 0) {
                return at;
            }
            at = skipPiece(bytes, next, end);
        }
        return -1;
    }

    /** The text of the string that stands in {@code bytes[from, end)}, which {@link #skip} accepts whole. */
    public static String decode(byte[] bytes, int from, int end) {
        if (stop(bytes, from + 1, end, bytes[from]) == end - 1) {
            return new String(bytes, from + 1, end - from - 2, StandardCharsets.UTF_8);
        }
        String quoted = decodeQuoted(bytes, from, end);
        return quoted != null ? quoted : decodeAny(bytes, from, end);
    }

    /**
     * The same of one piece in which backslashes stand before single ASCII characters, as before the quotes of JSON that is within a
     * string; null where it is more than that. A backslash is ASCII, so that UTF-8 remains UTF-8 without it.
     */
    private static @Nullable String decodeQuoted(byte[] bytes, int from, int end) {
        byte[] text = new byte[end - from - 2];
        int length = 0;
        int at = from + 1;
        while (true) {
            int stop = stop(bytes, at, end, bytes[from]);
            System.arraycopy(bytes, at, text, length, stop - at);
            length += stop - at;
            if (stop == end - 1) {
                return new String(text, 0, length, StandardCharsets.UTF_8);
            }
            byte escaped = bytes[stop + 1];
            if (bytes[stop] != '\\' || escaped < 0 || escaped == 'x' || escaped == 'u') {
                return null;
            }
            text[length] = (byte) meant(escaped);
            length++;
            at = stop + 2;
        }
    }

    private static String decodeAny(byte[] bytes, int from, int end) {
        int close = skipPiece(bytes, from, end);
        StringBuilder text = new StringBuilder(end - from);
        int piece = from;
        while (true) {
            decodePiece(bytes, piece + 1, close - 1, text);
            if (close >= end) {
                return text.toString();
            }
            piece = nextPiece(bytes, close, end);
            close = skipPiece(bytes, piece, end);
        }
    }

    /** Index after the closing quote of the piece that begins at {@code from}; −1 if it does not end. */
    static int skipPiece(byte[] bytes, int from, int end) {
        byte quote = bytes[from];
        int at = stop(bytes, from + 1, end, quote);
        while (at < end && bytes[at] == '\\') {
            at = stop(bytes, at + 2, end, quote);
        }
        return at < end ? at + 1 : -1;
    }

    /** Index of the first backslash or {@code quote} in {@code bytes[from, end)}, else {@code end} or more. */
    private static int stop(byte[] bytes, int from, int end, byte quote) {
        long quotes = Swar.fill((char) quote);
        int at = from;
        for (; at <= end - Swar.WIDTH; at += Swar.WIDTH) {
            long stops = Swar.quotesAndBackslashes(Swar.word(bytes, at), quotes);
            if (stops != 0) {
                return at + Swar.first(stops);
            }
        }
        while (at < end && bytes[at] != quote && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Index of the quote of the next piece where {@code bytes[at…]} reads {@code  +\n  '}, else −1. */
    private static int nextPiece(byte[] bytes, int at, int end) {
        if (at + 2 >= end || bytes[at] != ' ' || bytes[at + 1] != '+') {
            return -1;
        }
        int next = Bytes.skipSpace(bytes, at + 2, end);
        return next > at + 2 && next < end && isQuote(bytes[next]) ? next : -1;
    }

    private static void decodePiece(byte[] bytes, int from, int end, StringBuilder text) {
        int run = from;
        int at = from;
        while (at < end) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(bytes, run, at - run, StandardCharsets.UTF_8));
            at = decodeEscape(bytes, at + 1, end, text);
            run = at;
        }
        text.append(new String(bytes, run, end - run, StandardCharsets.UTF_8));
    }

    private static int decodeEscape(byte[] bytes, int at, int end, StringBuilder text) {
        int digits = bytes[at] == 'x' ? 2 : bytes[at] == 'u' ? 4 : 0;
        if (digits > 0) {
            int code = Bytes.hex(bytes, at + 1, Math.min(end, at + 1 + digits), digits);
            if (code >= 0) {
                text.append((char) code);
                return at + 1 + digits;
            }
        }
        if (bytes[at] < 0) {
            return appendCharacter(bytes, at, end, text);
        }
        text.append(meant(bytes[at]));
        return at + 1;
    }

    /** What an ASCII character means after a backslash; itself where it is a quote, a backslash, or one that Node never escapes. */
    private static char meant(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000b';
            default -> (char) escaped;
        };
    }

    private static int appendCharacter(byte[] bytes, int at, int end, StringBuilder text) {
        int next = at + 1;
        while (next < end && (bytes[next] & 0xC0) == 0x80) {
            next++;
        }
        text.append(new String(bytes, at, next - at, StandardCharsets.UTF_8));
        return next;
    }
}
