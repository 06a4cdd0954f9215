package io.calo.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a subscription sends, in all that it is sent in: one payload after another, gzip, events of functions, Kinesis records. */
public final class PayloadsTarget extends ShapeTarget {
    private static final String CONTROL = "CWL CONTROL MESSAGE: Checking health of destination Firehose.";

    @Override
    public String name() {
        return "payloads";
    }

    @Override
    int forms() {
        return 8;
    }

    @Override
    ShapedFile file(int form, List<SentEvent> events, Random random) {
        List<String> payloads = new ArrayList<>();
        List<SentEvent> told = payloads(events, payloads, random);
        if (form == 0) {
            return new ShapedFile(gzipped(payloads, random), told);
        }
        String text = form <= 2
                ? String.join(form == 1 ? "" : "\n", payloads)
                : ChanceJson.write(carried(form, payloads, random), random);
        return new ShapedFile(Logs.utf8(text), told);
    }

    /** Puts the events into some payloads; answers what these tell of them. */
    private static List<SentEvent> payloads(List<SentEvent> events, List<String> payloads, Random random) {
        List<SentEvent> told = new ArrayList<>();
        payloads.add(ChanceJson.write(payload("DATA_MESSAGE", "s", List.of(), random), random));
        for (int from = 0; from < events.size(); ) {
            int end = from + 1 + random.nextInt(events.size() - from);
            String logStream = events.get(from).logStream();
            Map<String, Object> payload =
                    payload("DATA_MESSAGE", logStream, items(events.subList(from, end), random), random);
            List<String> names = List.copyOf(payload.keySet());
            boolean late = names.indexOf("logStream") > names.indexOf("logEvents");
            events.subList(from, end).forEach(event -> told.add(event.withLogStream(late ? null : logStream)));
            payloads.add(ChanceJson.write(payload, random));
            from = end;
        }
        if (random.nextBoolean()) {
            payloads.add(random.nextInt(payloads.size()), control(random));
        }
        return told;
    }

    private static Map<String, Object> payload(
            String type, String logStream, List<Map<String, Object>> items, Random random) {
        return ChanceJson.object(
                random,
                "messageType",
                type,
                "owner",
                "000000000000",
                "logGroup",
                "/aws/lambda/test",
                "logStream",
                logStream,
                "subscriptionFilters",
                List.of("a", "]}"),
                "logEvents",
                items);
    }

    private static List<Map<String, Object>> items(List<SentEvent> events, Random random) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (SentEvent event : events) {
            items.add(ChanceJson.object(
                    random, "id", event.id(), "timestamp", event.millis(), "message", event.message()));
        }
        return items;
    }

    private static String control(Random random) {
        Map<String, Object> item = ChanceJson.object(random, "id", "", "timestamp", 1935817689000L, "message", CONTROL);
        return ChanceJson.write(payload("CONTROL_MESSAGE", "", List.of(item), random), random);
    }

    /** Each a gzip member of its own, and all of that perhaps compressed again. */
    private static byte[] gzipped(List<String> payloads, Random random) {
        byte[][] members =
                payloads.stream().map(each -> Logs.gzip(Logs.utf8(each))).toArray(byte[][]::new);
        byte[] all = Logs.concat(members);
        return random.nextBoolean() ? Logs.gzip(all) : all;
    }

    private static Object carried(int form, List<String> payloads, Random random) {
        if (form == 3) {
            return ChanceJson.object(random, "awslogs", Map.of("data", sent(String.join("", payloads), random)));
        }
        List<Object> records = new ArrayList<>();
        for (String payload : payloads) {
            records.add(record(form, sent(payload, random), random));
        }
        return switch (form) {
            case 4 -> ChanceJson.object(random, "invocationId", "i", "region", "r", "records", records);
            case 5 ->
                ChanceJson.led( // only by this it is known, and always sent first
                        "requestId", "i", ChanceJson.object(random, "timestamp", 1935817689000L, "records", records));
            default -> ChanceJson.object(random, "Records", records, "NextShardIterator", "n", "MillisBehindLatest", 0);
        };
    }

    private static Map<String, Object> record(int form, String data, Random random) {
        return switch (form) {
            case 4 ->
                ChanceJson.object(random, "recordId", "0", "approximateArrivalTimestamp", 1935817689000L, "data", data);
            case 5 -> ChanceJson.object(random, "data", data);
            case 6 -> ChanceJson.object(random, "SequenceNumber", "0", "Data", data, "PartitionKey", "p");
            default ->
                ChanceJson.object(
                        random,
                        "kinesis",
                        ChanceJson.object(
                                random, "partitionKey", "p", "data", data, "approximateArrivalTimestamp", 1.5),
                        "eventSource",
                        "aws:kinesis");
        };
    }

    private static String sent(String payload, Random random) {
        byte[] bytes = Logs.utf8(payload);
        return new String(
                Base64.getEncoder().encode(random.nextInt(3) == 0 ? bytes : Logs.gzip(bytes)),
                StandardCharsets.ISO_8859_1);
    }

    @Override
    void any(byte[] file, Logs.Result read) {
        NaivePages.requireSame(file, read);
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "{\"messageType\":\"DATA_MESSAGE\",",
                "{\"messageType\":\"CONTROL_MESSAGE\",",
                "\"logStream\":\"s\",",
                "\"logEvents\":[",
                "{\"id\":\"\",\"timestamp\":1,\"message\":\"",
                "\"timestamp\":1935817689010",
                CONTROL,
                "{\"awslogs\":{\"data\":\"H4sIAAAA",
                "{\"Records\":[{\"kinesis\":{\"data\":\"",
                "\"eventSource\":\"aws:kinesis\"",
                "{\"records\":[{\"recordId\":\"0\",\"data\":\"",
                "{\"SequenceNumber\":\"0\",\"Data\":\"",
                "\"rawData\":\"",
                "\"attemptsMade\":1",
                "e30=",
                "\"}]}",
                "\\\"",
                "\\u0000",
                "}{",
                "]",
                "\uFEFF"));
        words.add(Base64.getEncoder().encodeToString(Logs.utf8("{\"messageType\":\"DATA_MESSAGE\"}")));
        return words;
    }
}
