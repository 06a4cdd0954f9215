package io.calo.parser.internal.shape;

import java.util.Set;

/** The beginnings by which an object of a known shape is found again, after bytes that are none. */
final class JsonMarks {
    private static final int LONGEST_NAME = 32;

    /** Names with which objects begin: log events, rows, records, and what holds them. */
    private static final Set<String> FIRST_NAMES = Set.of(
            "messageType",
            "owner",
            "logGroup",
            "logStream",
            "logStreamName",
            "subscriptionFilters",
            "logEvents",
            "id",
            "eventId",
            "timestamp",
            "message",
            "ingestionTime",
            "events",
            "searchedLogStreams",
            "nextToken",
            "nextForwardToken",
            "nextBackwardToken",
            "results",
            "queryLanguage",
            "statistics",
            "@timestamp",
            "@message",
            "@logStream",
            "@log",
            "@ptr",
            "awslogs",
            "Records",
            "records",
            "kinesis",
            "SequenceNumber",
            "ApproximateArrivalTimestamp",
            "Data",
            "recordId",
            "data",
            "invocationId",
            "attemptsMade");

    private final ShapeInput in;
    private int at;

    JsonMarks(ShapeInput in) {
        this.in = in;
    }

    /** Whether a known object or row begins here. */
    boolean isHere() {
        at = 0;
        if (in.peek() == '[') {
            return isRow();
        }
        return in.peek() == '{' && FIRST_NAMES.contains(name());
    }

    /** Whether a row of {@code {"field": …, "value": …}} begins here. */
    boolean isRow() {
        at = 0;
        if (in.peek() != '[') {
            return false;
        }
        at = 1;
        skipSpace();
        if (in.ahead(at) != '{') {
            return false;
        }
        String name = name();
        return name.equals("field") || name.equals("value");
    }

    /** The first name of the object that begins at {@code at}; empty where none is seen. */
    private String name() {
        at++;
        skipSpace();
        if (in.ahead(at) != '"') {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (at++; in.ahead(at) > '"' && in.ahead(at) < 0x7F && name.length() < LONGEST_NAME; at++) {
            name.append((char) in.ahead(at));
        }
        boolean closed = in.ahead(at) == '"';
        at++;
        skipSpace();
        return closed && in.ahead(at) == ':' ? name.toString() : "";
    }

    private void skipSpace() {
        while (at < ShapeInput.SIGHT / 4 && isSpace(in.ahead(at))) {
            at++;
        }
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }
}
