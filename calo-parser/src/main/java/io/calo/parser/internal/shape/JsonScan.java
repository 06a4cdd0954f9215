package io.calo.parser.internal.shape;

import java.util.BitSet;

/**
 * Passes one JSON value after another, collecting its bytes: brackets, strings, commas and colons must stand where JSON has them, so
 * that broken text is noticed at the byte that breaks it. Words and numbers are only passed; who reads the value checks them.
 */
final class JsonScan {
    /** How a value ended. */
    enum End {
        WHOLE,
        /** With the input. */
        CUT,
        /** At a byte that cannot stand there, which has not been passed. */
        BROKEN,
        /** At a bracket too many, which has not been passed. */
        TOO_DEEP
    }

    private enum Expect {
        VALUE,
        FIRST_ELEMENT,
        FIRST_KEY,
        KEY,
        COLON,
        COMMA_OR_CLOSE,
        NOTHING
    }

    private final ShapeInput in;
    private final Collected out;
    private final int maxNesting;
    private final BitSet objects = new BitSet();
    private int depth;
    private End end = End.WHOLE;

    JsonScan(ShapeInput in, Collected out, int maxNesting) {
        this.in = in;
        this.out = out;
        this.maxNesting = maxNesting;
    }

    /** Passes the value that begins here, or after space. */
    End value() {
        depth = 0;
        end = End.WHOLE;
        Expect expect = Expect.VALUE;
        while (expect != Expect.NOTHING) {
            int next = skipSpace();
            expect = next < 0 ? stop(End.CUT) : step(expect, next);
        }
        return end;
    }

    /** Passes space; answers the byte after it, −1 at the end. */
    int skipSpace() {
        int next = in.peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            take();
            next = in.peek();
        }
        return next;
    }

    /** Passes and collects one byte. */
    void take() {
        out.add(in.read());
    }

    private Expect step(Expect expect, int next) {
        return switch (expect) {
            case VALUE -> valueAt(next);
            case FIRST_ELEMENT -> next == ']' ? close() : valueAt(next);
            case FIRST_KEY -> next == '}' ? close() : key(next);
            case KEY -> key(next);
            case COLON -> next == ':' ? pass(Expect.VALUE) : stop(End.BROKEN);
            case COMMA_OR_CLOSE -> afterValue(next);
            case NOTHING -> expect;
        };
    }

    private Expect valueAt(int next) {
        return switch (next) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '"' -> string() ? valueDone() : Expect.NOTHING;
            default -> isWord(next) ? word() : stop(End.BROKEN);
        };
    }

    private Expect key(int next) {
        if (next != '"') {
            return stop(End.BROKEN);
        }
        return string() ? Expect.COLON : Expect.NOTHING;
    }

    private Expect afterValue(int next) {
        boolean object = objects.get(depth);
        if (next == ',') {
            return pass(object ? Expect.KEY : Expect.VALUE);
        }
        return next == (object ? '}' : ']') ? close() : stop(End.BROKEN);
    }

    private Expect open(boolean object) {
        if (depth == maxNesting) {
            return stop(End.TOO_DEEP);
        }
        depth++;
        objects.set(depth, object);
        return pass(object ? Expect.FIRST_KEY : Expect.FIRST_ELEMENT);
    }

    private Expect close() {
        take();
        depth--;
        return valueDone();
    }

    private Expect valueDone() {
        return depth == 0 ? Expect.NOTHING : Expect.COMMA_OR_CLOSE;
    }

    private Expect pass(Expect next) {
        take();
        return next;
    }

    private Expect stop(End how) {
        end = how;
        return Expect.NOTHING;
    }

    /** Passes a string; false where it does not end. A bare line end cannot stand in one. */
    private boolean string() {
        take();
        while (true) {
            in.passPlain(out);
            int next = in.peek();
            if (next < ' ') {
                stop(next < 0 ? End.CUT : End.BROKEN);
                return false;
            }
            take();
            if (next == '"') {
                return true;
            }
            if (next == '\\' && in.peek() >= ' ') {
                take();
            }
        }
    }

    private Expect word() {
        while (isWord(in.peek())) {
            take();
        }
        return valueDone();
    }

    private static boolean isWord(int next) {
        return (next >= '0' && next <= '9')
                || (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || next == '-'
                || next == '+'
                || next == '.';
    }
}
