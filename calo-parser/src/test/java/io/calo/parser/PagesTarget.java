package io.calo.parser;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What the log service answers in JSON: events of filter-log-events and get-log-events, and rows of Logs Insights. */
public final class PagesTarget extends ShapeTarget {
    private static final DateTimeFormatter ROW_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter ZONED_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    @Override
    public String name() {
        return "pages";
    }

    @Override
    int forms() {
        return 5;
    }

    @Override
    ShapedFile file(int form, List<SentEvent> events, Random random) {
        List<SentEvent> told = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < events.size(); ) {
            int end = from + 1 + random.nextInt(events.size() - from);
            List<Object> items = new ArrayList<>();
            for (SentEvent event : events.subList(from, end)) {
                items.add(item(form, event, random));
                told.add(told(form, event));
            }
            text.append(ChanceJson.write(page(form, items, random), random)).append(random.nextBoolean() ? "\n" : "");
            from = end;
        }
        return new ShapedFile(Logs.utf8(text.toString()), told);
    }

    private static Object item(int form, SentEvent event, Random random) {
        return switch (form) {
            case 0, 1 ->
                ChanceJson.object(
                        random,
                        "logStreamName",
                        event.logStream(),
                        "timestamp",
                        event.millis(),
                        "message",
                        event.message(),
                        "ingestionTime",
                        event.millis(),
                        "eventId",
                        event.id());
            case 2 ->
                ChanceJson.object(random, "timestamp", event.millis(), "message", event.message(), "ingestionTime", 5);
            case 3 -> row(event, random);
            default -> {
                List<Object> fields = new ArrayList<>();
                row(event, random)
                        .forEach((name, value) -> fields.add(ChanceJson.object(random, "field", name, "value", value)));
                Collections.shuffle(fields, random);
                yield fields;
            }
        };
    }

    private static Map<String, Object> row(SentEvent event, Random random) {
        return ChanceJson.object(
                random,
                "@timestamp",
                rowTime(event, random),
                "@message",
                event.message(),
                "@logStream",
                event.logStream(),
                "@ptr",
                "Cl" + event.id(),
                "level",
                event.message());
    }

    /** The time as Logs Insights prints it; or as somebody may write it who tells a zone. */
    static String rowTime(SentEvent event, Random random) {
        OffsetDateTime time = event.time().atOffset(ZoneOffset.UTC);
        boolean anyZone = time.getYear() > 0 && time.getYear() < 9999; // so that it is one of four digits in each
        return switch (random.nextInt(6)) {
            case 0 -> ZONED_TIME.format(time);
            case 1 -> {
                ZoneOffset zone = ZoneOffset.ofTotalSeconds(anyZone ? (random.nextInt(145) - 72) * 900 : 0);
                yield ZONED_TIME.format(time.withOffsetSameInstant(zone));
            }
            default -> ROW_TIME.format(time);
        };
    }

    private static SentEvent told(int form, SentEvent event) {
        return switch (form) {
            case 0, 1 -> event;
            case 2 -> event.withId(null).withLogStream(null);
            default -> event.withId(null);
        };
    }

    private static Object page(int form, List<Object> items, Random random) {
        return switch (form) {
            case 0 -> ChanceJson.object(random, "events", items, "searchedLogStreams", List.of(), "nextToken", "}{");
            case 2 -> ChanceJson.object(random, "events", items, "nextForwardToken", "f/1", "nextBackwardToken", "b/1");
            case 4 ->
                ChanceJson.object(
                        random,
                        "results",
                        items,
                        "status",
                        random.nextBoolean() ? "Complete" : "Running",
                        "statistics",
                        Map.of("recordsMatched", 2.0),
                        "queryLanguage",
                        "CWLI");
            default -> items;
        };
    }

    @Override
    void any(byte[] file, Logs.Result read) {
        NaivePages.requireSame(file, read);
    }

    @Override
    List<String> others() {
        return List.of(
                "{\"events\":[],\"searchedLogStreams\":[]}",
                "{\"events\":[],\"nextForwardToken\":\"f/1\"}{\"events\":[{\"timestamp\":1,\"message\":\"a\"}]}",
                "{\"sessionStart\":{\"sessionId\":\"a\"}}{\"sessionUpdate\":{\"sessionResults\":[]}}",
                "{\"results\":[[{\"field\":\"@ptr\",\"value\":\"a\"}]],\"status\":\"Running\",\"statistics\":{}}",
                "[{\"@timestamp\":\"2031-05-06T07:08:09+03:00\",\"@message\":\"a\"}]");
    }

    @Override
    public List<String> words() {
        return List.of(
                "{\"events\":[",
                "{\"logStreamName\":\"s\",\"timestamp\":1935817689010,\"message\":\"",
                "\"eventId\":\"1\"",
                "\"ingestionTime\":1",
                "\"searchedLogStreams\":[]",
                "\"nextToken\":\"",
                "\"nextForwardToken\":\"",
                "{\"@timestamp\":\"2031-05-06 07:08:09.010\",\"@message\":\"",
                "{\"field\":\"@timestamp\",\"value\":\"2031-05-06 07:08:09.010\"}",
                "{\"field\":\"@message\",\"value\":\"",
                "\"@logStream\":\"s\"",
                "\"@ptr\":\"a\"",
                "\"results\":[",
                "\"status\":\"Running\"",
                "\"statistics\":{",
                "{\"sessionStart\":{\"sessionId\":\"\"",
                "253402300799999",
                "-62167219200000",
                "1e3",
                "+03:00",
                "]]",
                "}]}",
                "\uFEFF");
    }
}
