package io.calo.parser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Logs Insights' results as CSV, by the letter of RFC 4180: columns in any order, fields in quotes where they must be and where not. */
public final class CsvTarget extends ShapeTarget {
    /** What no message holds and a row of a torn file begins with. */
    private static final Pattern ROW =
            Pattern.compile("\\n[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}[.0-9]*,");

    private static final List<String> COLUMNS = List.of("@timestamp", "@message", "@logStream", "@ptr", "level");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    int forms() {
        return 2;
    }

    @Override
    ShapedFile file(int form, List<SentEvent> events, Random random) {
        List<String> columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
        String end = form == 0 ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        row(text, columns, end, random);
        boolean clear = true;
        List<SentEvent> told = new ArrayList<>();
        for (SentEvent event : events) {
            List<String> fields = new ArrayList<>();
            columns.forEach(column -> fields.add(field(column, event, random)));
            row(text, fields, end, random);
            if (random.nextInt(8) == 0) { // as where files follow one another
                Collections.shuffle(columns, random);
                row(text, columns, end, random);
            }
            told.add(event.withId(null));
            clear &= !ROW.matcher(event.message()).find() && !COLUMNS.contains(event.message());
        }
        return new ShapedFile(Logs.utf8(text.toString()), clear ? told : null);
    }

    private static String field(String column, SentEvent event, Random random) {
        return switch (column) {
            case "@timestamp" -> PagesTarget.rowTime(event, random);
            case "@logStream" -> event.logStream();
            case "@ptr" -> "";
            default -> event.message();
        };
    }

    private static void row(StringBuilder text, List<String> fields, String end, Random random) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean needed = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            text.append(i == 0 ? "" : ",");
            text.append(needed || random.nextInt(4) == 0 ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        text.append(end);
    }

    @Override
    List<String> others() {
        return List.of("@message,@ptr\na,b\n", "@timestamp,@message\r\n1935817689010,\"a\"\"\nb\"c\r\n,\n");
    }

    @Override
    public List<String> words() {
        return List.of(
                "@timestamp,@message,@logStream\n",
                "@message,@timestamp\r\n",
                "@ptr",
                "\"2031-05-06 07:08:09.010\",\"",
                "\n2031-05-06 07:08:09.010,",
                "\"\"",
                "\",\"",
                "\"\n",
                "\r\n",
                ",,",
                Logs.TIME + "\t" + Logs.REQUEST + "\t",
                "START RequestId: ",
                "\uFEFF");
    }
}
