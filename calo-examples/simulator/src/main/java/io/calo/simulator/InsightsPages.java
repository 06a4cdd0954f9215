package io.calo.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Results of the query {@code fields @timestamp, @message, @logStream | sort @timestamp desc}. */
final class InsightsPages implements PageWriter {
    private static final int DATE = 10;
    private static final int MILLIS = 23;

    private final ShapeFiles files;
    private final LogShape shape;
    private final Dice dice;

    InsightsPages(ShapeFiles files, LogShape shape, Dice dice) {
        this.files = files;
        this.shape = shape;
        this.dice = dice;
    }

    @Override
    public void write(LogPage page) throws IOException {
        List<LogLine> newestFirst = new ArrayList<>(page.lines());
        Collections.reverse(newestFirst);
        String content =
                switch (shape) {
                    case INSIGHTS_CSV -> csv(newestFirst, page.stream());
                    case INSIGHTS_JSON -> json(newestFirst, page.stream());
                    default -> results(newestFirst, page.stream());
                };
        files.next(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LogLine line) {
        return line.time().substring(0, DATE) + " " + line.time().substring(DATE + 1, MILLIS);
    }

    private static String csv(List<LogLine> lines, String stream) {
        StringBuilder out = new StringBuilder("@timestamp,@message,@logStream\n");
        for (LogLine line : lines) {
            out.append(time(line)).append(",\"").append(line.logged().replace("\"", "\"\""));
            out.append("\",").append(stream).append('\n');
        }
        return out.toString();
    }

    private static String json(List<LogLine> lines, String stream) {
        TextBuffer out = new TextBuffer(1 << 15);
        Json json = new Json(out).openList();
        for (LogLine line : lines) {
            json.open().name("@timestamp").text(time(line)).name("@message").text(line.logged());
            json.name("@logStream").text(stream).close();
        }
        json.closeList();
        return out.toString();
    }

    private String results(List<LogLine> lines, String stream) {
        TextBuffer out = new TextBuffer(1 << 15);
        Json json = new Json(out).open().name("results").openList();
        for (LogLine line : lines) {
            field(json.openList(), "@timestamp", time(line));
            field(json, "@message", line.logged());
            field(json, "@logStream", stream);
            field(
                    json,
                    "@ptr",
                    new TextBuffer(48)
                            .add("CmAKJg")
                            .hex(dice.bits(), 16)
                            .hex(dice.bits(), 16)
                            .toString());
            json.closeList();
        }
        json.closeList().name("statistics").open().name("recordsMatched").number(lines.size());
        json.name("recordsScanned")
                .number(lines.size())
                .close()
                .name("status")
                .text("Complete")
                .close();
        return out.toString();
    }

    private static void field(Json json, String name, String value) {
        json.open().name("field").text(name).name("value").text(value).close();
    }
}
