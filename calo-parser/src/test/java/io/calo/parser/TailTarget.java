package io.calo.parser;

import io.calo.parser.value.LogValue;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What {@code aws logs tail} prints, detailed, short and json, on Windows and in colours. */
public final class TailTarget extends ShapeTarget {
    private static final int JSON = 1;
    private static final int SHORT = 2;

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern HEAD = Pattern.compile("(?m)^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}");
    private static final Pattern OWN_TIME = Pattern.compile("(?s)[0-9]{4}-[0-9-]{5}T[0-9:]{8}\\.[0-9]{3}Z\\t.*");

    private static final DateTimeFormatter SECOND = time("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MICROS = time("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    @Override
    public String name() {
        return "tail";
    }

    @Override
    int forms() {
        return 3;
    }

    @Override
    ShapedFile file(int form, List<SentEvent> events, Random random) {
        boolean coloured = random.nextInt(4) == 0;
        boolean windows = random.nextInt(4) == 0;
        // The first tells what the file is, and the last one ends the message before it.
        List<SentEvent> all = new ArrayList<>(events);
        all.add(0, SentEvent.of("START RequestId: " + Logs.REQUEST + " Version: $LATEST", random));
        all.add(SentEvent.of("END RequestId: " + Logs.REQUEST, random));
        StringBuilder text = new StringBuilder();
        List<SentEvent> told = new ArrayList<>();
        boolean clear = true;
        for (SentEvent event : all) {
            String message = event.message().replaceAll("[ \\t\\r\\n]+$", "");
            String json = form == JSON ? pretty(message) : null;
            text.append(head(form, event, coloured))
                    .append(json == null ? message : "\n" + json)
                    .append('\n');
            String kept = json == null ? message : LogValue.fromJson(message).toJson();
            told.add(event.withMessage(windows ? kept : kept.replace("\r\n", "\n"))
                    .withId(null));
            clear &= isClear(message, form, json != null);
        }
        String lines = windows ? text.toString().replace("\n", "\r\n") : text.toString();
        return new ShapedFile(Logs.utf8(lines), !clear ? null : form == SHORT ? shortened(told) : told);
    }

    /** Whether no line of the message looks as if another event began, nor all of it as if it were JSON in lines. */
    private static boolean isClear(String message, int form, boolean json) {
        String plain = COLOUR.matcher(message).replaceAll("");
        int line = plain.indexOf('\n');
        boolean laidOut = message.startsWith("\n") || message.startsWith("\r\n");
        return json || (!HEAD.matcher(line < 0 ? "" : plain.substring(line)).find() && (form == SHORT || !laidOut));
    }

    private static String head(int form, SentEvent event, boolean coloured) {
        boolean whole = event.time().getNano() == 0;
        String time =
                form == SHORT ? SECOND.format(event.time()) : (whole ? SECOND : MICROS).format(event.time()) + "+00:00";
        String stream = form == SHORT ? "" : coloured(event.logStream(), "\u001B[36m", coloured) + ' ';
        return coloured(time, "\u001B[32m", coloured) + ' ' + stream;
    }

    private static String coloured(String text, String colour, boolean coloured) {
        return coloured ? colour + text + "\u001B[0m" : text;
    }

    /** The message in lines, as Python prints it, if it is JSON. */
    private static String pretty(String message) {
        LogValue value;
        try {
            value = LogValue.fromJson(message);
        } catch (IllegalArgumentException none) {
            return null;
        }
        return message.charAt(0) > ' ' ? pretty(value, "\n") : null;
    }

    private static String pretty(LogValue value, String indent) {
        String deeper = indent + "    ";
        List<String> parts = new ArrayList<>();
        if (value instanceof LogValue.Obj object) {
            for (Map.Entry<String, LogValue> member : object.members().entrySet()) {
                parts.add(ascii(new LogValue.Text(member.getKey())) + ": " + pretty(member.getValue(), deeper));
            }
            return parts.isEmpty() ? "{}" : "{" + deeper + String.join("," + deeper, parts) + indent + "}";
        }
        if (value instanceof LogValue.Arr array) {
            array.elements().forEach(element -> parts.add(pretty(element, deeper)));
            return parts.isEmpty() ? "[]" : "[" + deeper + String.join("," + deeper, parts) + indent + "]";
        }
        return ascii(value);
    }

    private static String ascii(LogValue value) {
        StringBuilder ascii = new StringBuilder();
        for (char c : value.toJson().toCharArray()) {
            ascii.append(c < 0x7F ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return ascii.toString();
    }

    /** What is left where neither milliseconds nor log streams are told: a record's own time if it fits, or that before it. */
    private static List<SentEvent> shortened(List<SentEvent> events) {
        List<SentEvent> told = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (SentEvent event : events) {
            String second = SECOND.format(event.time());
            long begin = event.millis() - event.time().getNano() / 1_000_000;
            boolean own = OWN_TIME.matcher(event.message()).matches()
                    && event.message().startsWith(second);
            if (own) {
                last = begin + Long.parseLong(event.message().substring(20, 23));
            } else if (last < begin || last >= begin + 1_000) {
                last = begin;
            }
            told.add(event.withLogStream(null).withTime(last));
        }
        return told;
    }

    @Override
    List<String> messages() {
        List<String> messages = new ArrayList<>(super.messages());
        messages.add("{\"\u00e9\":\"\\ud83e\u0648\ud83e\udd57\\n\",\"b\":[1.50,{},[],[null]]}");
        return messages;
    }

    @Override
    public List<String> words() {
        return List.of(
                "2031-05-06T07:08:09.010000+00:00 2031/05/06/[$LATEST]0a ",
                "\n2031-05-06T07:08:09.010000+00:00 ",
                "\n2031-05-06T07:08:09 ",
                "START RequestId: ",
                Logs.TIME + "\t" + Logs.REQUEST + "\t",
                "INFO\t",
                "\u001B[32m",
                "\u001B[0m ",
                "\n{\n    \"",
                "\n]",
                "\\ud83e\\udd57",
                "\\u0648",
                "\r\n",
                " \n",
                "\uFEFF");
    }
}
