package io.calo.parser;

import static io.calo.parser.fuzz.Checks.same;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A log event as the log service holds it: put into a file of some shape, it must be found in what is read of that.
 *
 * @param millis since the epoch
 * @param id null where the shape does not tell it
 * @param logStream null where the shape does not tell it
 */
record SentEvent(long millis, String message, String id, String logStream) {
    private static final int MOST = 16;
    static final long FIRST_MILLI = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    static final long LAST_MILLI = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();
    private static final long USUAL = Instant.parse(Logs.TIME).toEpochMilli();

    /** Events with these bytes as their messages, a NUL between each two. */
    static List<SentEvent> of(byte[] messages, Random random) {
        List<SentEvent> events = new ArrayList<>();
        for (String message : new String(messages, StandardCharsets.UTF_8).split("\0", MOST)) {
            events.add(of(message, random));
        }
        return events;
    }

    /** An event with a time, id and log stream that are made up. */
    static SentEvent of(String message, Random random) {
        long anyTime = FIRST_MILLI + Math.floorMod(random.nextLong(), LAST_MILLI - FIRST_MILLI + 1);
        long time = random.nextInt(4) == 0 ? anyTime : USUAL + random.nextInt(3_000);
        String number = String.valueOf(random.nextInt(1 << 30));
        return new SentEvent(time, message, "39" + number, "2031/05/06/[$LATEST]0a" + number);
    }

    SentEvent withMessage(String other) {
        return new SentEvent(millis, other, id, logStream);
    }

    SentEvent withTime(long other) {
        return new SentEvent(other, message, id, logStream);
    }

    SentEvent withId(String other) {
        return new SentEvent(millis, message, other, logStream);
    }

    SentEvent withLogStream(String other) {
        return new SentEvent(millis, message, id, other);
    }

    Instant time() {
        return Instant.ofEpochMilli(millis);
    }

    /** Fails unless what was read says the same as an export with this event would. */
    void requireSame(LogEvent read) {
        if (!(read instanceof Malformed)) { // which tells its place instead
            same("event id", id, read.eventId());
            same("log stream", logStream, read.logStream());
            same("time", time(), read.timestamp());
        }
        Map<String, String> exported = exported();
        if (exported != null) {
            same("what is said", exported, facts(read));
        }
    }

    /** What is read of it in an export; null where it is not one event there, as with a message that has a record in it. */
    private Map<String, String> exported() {
        byte[] begin = new byte[Timestamps.LENGTH];
        Timestamps.write(millis, begin, 0);
        String export = new String(begin, StandardCharsets.US_ASCII) + ' ' + message + "\n\n" + Logs.received();
        List<LogEvent> events = Logs.read(export).events();
        boolean one = events.size() == 2 && !message.endsWith("\r"); // an export would take that for half of a line end
        return one ? facts(events.get(0)) : null;
    }

    /** What the event says; that a report in JSON tells the end of its invocation besides is tested where that is. */
    private static Map<String, String> facts(LogEvent event) {
        Map<String, String> facts = GoldenShapesTest.facts(event);
        facts.remove("tellsTheEnd");
        return facts;
    }
}
