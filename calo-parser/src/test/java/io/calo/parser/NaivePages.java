package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The events of a JSON file, found by reading all of it into trees, with no regard to memory: what files of envelopes and pages are
 * compared with. Answers for well-formed files only, without payloads in base64, and where names and numbers are spelled as anybody would.
 */
final class NaivePages {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> LISTS = Set.of("logEvents", "events", "results", "records", "Records");
    private static final Pattern ODD = Pattern.compile("ata\"|\\\\u00[2-7]|\\\\u[dD][89a-fA-F]|[0-9][eE]");
    private static final Pattern LONG = Pattern.compile("[0-9.]{100}");
    private static final Pattern ROW_TIME = Pattern.compile(
            "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]) ([01][0-9]|2[0-3])(:[0-5][0-9]){2}\\.[0-9]{3}");

    /** What stands for an event that is none. */
    private static final SentEvent DAMAGE = new SentEvent(0, "", null, null);

    /** What stands for a row whose time has a form that is not looked at here. */
    private static final SentEvent ANY = new SentEvent(1, "", null, null);

    private final List<SentEvent> found = new ArrayList<>();
    private String logStream;
    private boolean control;

    private NaivePages() {}

    /** Fails unless the file's events are those that were read; does nothing where it cannot tell. */
    static void requireSame(byte[] file, Logs.Result read) {
        List<SentEvent> expected = expected(file);
        if (expected == null || isRefused(file, read)) {
            return;
        }
        same("number of events", expected.size(), read.events().size());
        for (int i = 0; i < expected.size(); i++) {
            LogEvent event = read.events().get(i);
            if (expected.get(i) == ANY) {
                continue;
            } else if (expected.get(i) != DAMAGE) {
                expected.get(i).requireSame(event);
            } else {
                holds(event instanceof Malformed, "an event where there is none at " + event.position());
            }
        }
    }

    /** Whether it is of no shape that is read: that is other tests' business. */
    private static boolean isRefused(byte[] file, Logs.Result read) {
        return read.malformed().stream()
                .anyMatch(event -> event.byteLength() >= file.length - 3
                        && (event.reason() == MalformedReason.NO_RECORD_START
                                || event.reason() == MalformedReason.SAMPLED));
    }

    private static List<SentEvent> expected(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (ODD.matcher(text).find() || LONG.matcher(text).find()) {
                return null;
            }
            NaivePages pages = new NaivePages();
            boolean clear = true;
            try (JsonParser parser = MAPPER.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                while (clear && parser.nextToken() != null) {
                    clear = pages.root(MAPPER.readTree(parser));
                }
            }
            return clear ? pages.found : null;
        } catch (CharacterCodingException notText) {
            return null;
        } catch (IOException notJson) {
            return null;
        }
    }

    /** One value of the file, or of an array that it is; false where it cannot be told what becomes of it. */
    private boolean root(JsonNode root) {
        if (root.isObject()) {
            object((ObjectNode) root);
            return true;
        }
        boolean clear = root.isArray();
        if (clear && isRow(root)) {
            item(root);
            return true;
        }
        for (JsonNode element : root) {
            if (element.isArray()) {
                item(element);
            } else if (element.isObject()) {
                object((ObjectNode) element);
            } else {
                return false;
            }
        }
        return clear;
    }

    private static boolean isRow(JsonNode array) {
        JsonNode first = array.path(0);
        return first.isObject()
                && !first.isEmpty()
                && Set.of("field", "value").contains(first.fieldNames().next());
    }

    private void object(ObjectNode object) {
        logStream = null;
        control = false;
        boolean envelope = false;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode value = member.getValue();
            if (value.isArray() && LISTS.contains(member.getKey())) {
                envelope = true;
                value.forEach(this::item);
            } else if (value.isTextual() && member.getKey().equals("logStream")) {
                logStream = value.textValue();
            } else if (value.isTextual() && member.getKey().equals("messageType")) {
                control = value.textValue().equals("CONTROL_MESSAGE");
            }
        }
        if (!envelope) {
            item(object);
        }
    }

    private void item(JsonNode item) {
        JsonNode fields = item.isArray() ? fields(item) : item;
        boolean check = text(fields, "message", "").startsWith("CWL CONTROL MESSAGE: ")
                && text(fields, "id", "-").isEmpty();
        if (control || check || text(fields, "messageType", "").equals("CONTROL_MESSAGE")) {
            return;
        }
        if (fields.has("message") || fields.has("timestamp")) {
            found.add(event(fields));
        } else {
            found.add(row(fields));
        }
    }

    /** The object that an array of fields and values stands for. */
    private static JsonNode fields(JsonNode array) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (JsonNode pair : array) {
            if (pair.path("field").isTextual() && pair.has("value")) {
                fields.set(pair.get("field").textValue(), pair.get("value"));
            }
        }
        return fields;
    }

    private SentEvent event(JsonNode fields) {
        JsonNode time = fields.path("timestamp");
        boolean told = time.isIntegralNumber()
                && time.canConvertToLong()
                && time.longValue() >= SentEvent.FIRST_MILLI
                && time.longValue() <= SentEvent.LAST_MILLI;
        if (!told || !fields.path("message").isTextual()) {
            return DAMAGE;
        }
        String id = text(fields, "id", text(fields, "eventId", null));
        return new SentEvent(
                time.longValue(), text(fields, "message", ""), id, text(fields, "logStreamName", logStream));
    }

    private static SentEvent row(JsonNode fields) {
        String time = text(fields, "@timestamp", null);
        if (time == null || !fields.path("@message").isTextual()) {
            return DAMAGE;
        }
        if (!ROW_TIME.matcher(time).matches()) {
            return ANY;
        }
        long millis = java.time.Instant.parse(time.replace(' ', 'T') + "Z").toEpochMilli();
        return new SentEvent(millis, text(fields, "@message", ""), null, text(fields, "@logStream", null));
    }

    private static String text(JsonNode fields, String name, String otherwise) {
        JsonNode text = fields.path(name);
        return text.isTextual() ? text.textValue() : otherwise;
    }
}
