package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.ParseLimits;
import io.calo.parser.internal.JsonFields;
import io.calo.parser.internal.ValueSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON with log events, in any of the layouts in which CloudWatch Logs, Kinesis and Firehose give them out.
 *
 * <p>The text is a sequence of objects, with or without line ends between, or an array of them. An object with one of the arrays of
 * {@link #LISTS} is an envelope: it is never held as a whole; the elements of the array are items, read one at a time. Any other
 * object is an item itself. An item is collected, up to a limit, and then understood by {@link JsonItems}; where it carries a
 * payload, that is taken apart in the same way.
 *
 * <p>Where the text is broken, what it was broken in is given out as damage, which goes on to where {@link JsonMarks} sees another
 * object begin. What envelope that stands in is not known then, so the end of any is taken ({@code loose}). Each byte is passed
 * once, whatever the text.
 */
final class JsonPieces implements Pieces {
    /** The names of arrays with log events, rows or records. */
    private static final Set<String> LISTS = Set.of("logEvents", "events", "results", "records", "Records");

    private enum Level {
        /** Between objects. */
        TOP,
        /** Between the members of an object. */
        MEMBERS,
        /** Between the elements of an envelope's array. */
        ITEMS
    }

    private final ShapeInput in;
    private final ParseLimits limits;
    private final Collected collected;
    private final JsonScan scan;
    private final JsonMarks marks;
    private final JsonHeader header = new JsonHeader();
    private final Rows rows = Rows.ofJson();
    private final JsonItems items = new JsonItems(rows);
    private final int layer;
    private final Allowance allowance;
    private final List<Remark> remarks = new ArrayList<>();

    private Level level = Level.TOP;
    private int arrays;
    private boolean loose;
    private boolean ended;
    private boolean enveloped;
    private long startLine;
    private long startOffset;
    private @Nullable Pieces nested;

    JsonPieces(InputStream stream, ParseLimits limits) {
        this(stream, limits, null, 0);
    }

    /**
     * @param allowance what payloads may still decompress to; null where this is the input itself, by which that is measured
     * @param layer how many payloads this lies in
     */
    JsonPieces(InputStream stream, ParseLimits limits, @Nullable Allowance allowance, int layer) {
        this.in = new ShapeInput(stream);
        this.limits = limits;
        this.layer = layer;
        this.allowance = allowance == null ? new Allowance(in::decodedBytes, limits.maxCompressionRatio()) : allowance;
        this.collected = new Collected(limits.maxPayloadBytes(), limits.maxExcerptBytes());
        this.scan = new JsonScan(in, collected, limits.maxNesting());
        this.marks = new JsonMarks(in);
    }

    @Override
    public @Nullable Piece next() {
        in.skipByteOrderMark();
        Piece piece = null;
        while (piece == null && !(ended && nested == null)) {
            if (nested == null) {
                piece = step();
            } else {
                piece = nested.next();
                nested = piece == null ? null : nested;
            }
        }
        return piece;
    }

    private @Nullable Piece step() {
        if (level == Level.TOP) {
            collected.reset();
        }
        int next = scan.skipSpace();
        if (next < 0) {
            return end();
        }
        return switch (level) {
            case TOP -> top(next);
            case MEMBERS -> member(next);
            case ITEMS -> element(next);
        };
    }

    /** The end of the text, which is one too early inside of anything. */
    private @Nullable Piece end() {
        boolean whole = level == Level.TOP && (arrays == 0 || loose);
        if (level != Level.MEMBERS || enveloped) {
            begin();
        }
        return whole ? finish() : cut();
    }

    private @Nullable Piece finish() {
        ended = true;
        return null;
    }

    private Piece cut() {
        ended = true;
        return damage(MalformedReason.TRUNCATED, "the input ends inside of a JSON value");
    }

    private @Nullable Piece top(int next) {
        begin();
        if (next == '{') {
            scan.take();
            header.reset();
            enveloped = false;
            level = Level.MEMBERS;
            return null;
        }
        if (next == '[' && (arrays > 0 || marks.isRow())) {
            return item();
        }
        if (next == '[') {
            arrays++;
        } else if (next == ']' && arrays > 0) {
            arrays--;
        } else if (loose && next == '"') {
            return strayMember();
        } else if (!(next == ',' && arrays > 0) && !(loose && (next == ',' || next == ']' || next == '}'))) {
            return lost(MalformedReason.NO_RECORD_START, "bytes that belong to no log event");
        }
        in.read();
        return null;
    }

    /** A member of an envelope whose beginning is lost. */
    private @Nullable Piece strayMember() {
        JsonScan.End end = scan.value();
        if (end == JsonScan.End.WHOLE && scan.skipSpace() == ':') {
            scan.take();
            int next = scan.skipSpace();
            end = next == '{' || next == '[' ? end : scan.value();
        }
        return end == JsonScan.End.WHOLE ? null : broken(end);
    }

    private @Nullable Piece member(int next) {
        if (enveloped) {
            begin();
            collected.reset();
        }
        if (next == ',') {
            scan.take();
            return null;
        }
        if (next == '}') {
            scan.take();
            level = Level.TOP;
            return enveloped ? null : understood();
        }
        int nameAt = collected.length();
        JsonScan.End end = next == '"' ? scan.value() : JsonScan.End.BROKEN;
        String name = JsonHeader.name(collected.bytes(), Math.min(nameAt, collected.length()), collected.length());
        if (end == JsonScan.End.WHOLE) {
            end = colon();
        }
        return end == JsonScan.End.WHOLE ? memberValue(name) : broken(end);
    }

    private JsonScan.End colon() {
        int next = scan.skipSpace();
        if (next != ':') {
            return next < 0 ? JsonScan.End.CUT : JsonScan.End.BROKEN;
        }
        scan.take();
        return JsonScan.End.WHOLE;
    }

    private @Nullable Piece memberValue(String name) {
        if (scan.skipSpace() == '[' && LISTS.contains(name)) {
            in.read();
            enveloped = true;
            level = Level.ITEMS;
            return null;
        }
        int from = collected.length();
        JsonScan.End end = scan.value();
        if (end != JsonScan.End.WHOLE) {
            return broken(end);
        }
        if (!collected.isOverflown()) {
            header.member(name, collected.bytes(), from, collected.length());
            remarkStatus();
        }
        return null;
    }

    private void remarkStatus() {
        if (!header.status().isEmpty() && !header.status().equals("Complete") && remarks.isEmpty()) {
            remarks.add(
                    Remark.ofMissing(
                            "The query was still running when its results were taken: rows may be missing. Take the results again."));
        }
    }

    private @Nullable Piece element(int next) {
        if (next == ',' || next == ']') {
            in.read();
            level = next == ']' ? Level.MEMBERS : level;
            return null;
        }
        begin();
        collected.reset();
        return item();
    }

    private @Nullable Piece item() {
        JsonScan.End end = scan.value();
        return end == JsonScan.End.WHOLE ? understood() : broken(end);
    }

    /** The item that has been collected. */
    private @Nullable Piece understood() {
        if (collected.isOverflown()) {
            String detail = "longer than maxPayloadBytes, " + limits.maxPayloadBytes() + " bytes";
            return damage(MalformedReason.LIMIT_EXCEEDED, detail);
        }
        JsonFields item;
        try {
            item = JsonFields.read(collected.bytes(), 0, collected.length(), JsonItems.WANTED);
        } catch (ValueSyntaxException e) {
            return damage(MalformedReason.SYNTAX, e.getMessage() + " at byte " + e.at());
        }
        String payload = JsonItems.payload(item);
        if (payload != null) {
            nested = new PayloadPieces(payload, place(), limits, allowance, layer + 1, collected.excerpt());
            return null;
        }
        return items.piece(item, header, place(), collected.excerpt());
    }

    private Piece broken(JsonScan.End end) {
        return switch (end) {
            case CUT -> cut();
            case TOO_DEEP ->
                lost(
                        MalformedReason.LIMIT_EXCEEDED,
                        "nested deeper than maxNesting, " + limits.maxNesting() + " levels");
            default -> lost(MalformedReason.SYNTAX, "the JSON breaks off at byte " + (in.offset() - startOffset));
        };
    }

    /** Passes what cannot be read, up to where another object begins. */
    private Piece lost(MalformedReason reason, String detail) {
        loose = true;
        arrays = 0;
        level = Level.TOP;
        if (collected.dropEnd('{', '"')) {
            in.back(); // a string that did not end has swallowed the beginning of an object
        }
        while (in.peek() >= 0 && !marks.isHere()) {
            scan.take();
        }
        return damage(reason, detail);
    }

    private Piece damage(MalformedReason reason, String detail) {
        return new Piece.Damage(place(), reason, detail, collected.excerpt());
    }

    private void begin() {
        startLine = in.line();
        startOffset = in.offset();
    }

    /** From where the item began to here. */
    private Place place() {
        return new Place(startLine, startOffset, in.offset() - startOffset);
    }

    @Override
    public long decodedBytes() {
        return in.decodedBytes();
    }

    @Override
    public long line() {
        return in.line();
    }

    @Override
    public @Nullable IOException failure() {
        return in.failure();
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(rows.remarks());
        return all;
    }
}
