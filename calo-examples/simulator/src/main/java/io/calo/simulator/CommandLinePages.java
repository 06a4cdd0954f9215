package io.calo.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages of {@code aws logs filter-log-events} and {@code get-log-events}, as the command line prints JSON. */
final class CommandLinePages implements PageWriter {
    private final ShapeFiles files;
    private final boolean filtered;
    private final EventIds ids;
    private final Dice dice;

    private CommandLinePages(ShapeFiles files, boolean filtered, EventIds ids, Dice dice) {
        this.files = files;
        this.filtered = filtered;
        this.ids = ids;
        this.dice = dice;
    }

    static PageWriter filterLogEvents(ShapeFiles files, EventIds ids, Dice dice) {
        return new CommandLinePages(files, true, ids, dice);
    }

    static PageWriter getLogEvents(ShapeFiles files, EventIds ids, Dice dice) {
        return new CommandLinePages(files, false, ids, dice);
    }

    @Override
    public void write(LogPage page) throws IOException {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            events.add(event(page, i));
        }
        String list = "{\n    \"events\": [\n" + String.join(",\n", events) + "\n    ],\n";
        if (!filtered) {
            files.ofStream(
                    page,
                    list + "    \"nextForwardToken\": \"f/" + token() + "\",\n    \"nextBackwardToken\": \"b/" + token()
                            + "\"\n}\n");
            return;
        }
        if (dice.chance(0.1)) { // a search goes on for a while without finding anything
            next("{\n    \"events\": [],\n" + searched() + ",\n    \"nextToken\": \"" + token() + "\"\n}\n");
        }
        next(list + searched() + "\n}\n");
    }

    private void next(String content) throws IOException {
        files.next(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String searched() {
        return "    \"searchedLogStreams\": []";
    }

    private String event(LogPage page, int index) {
        LogLine line = page.lines().get(index);
        TextBuffer out = new TextBuffer(1024).add("        {\n");
        if (filtered) {
            new Json(out.add("            \"logStreamName\": ")).text(page.stream());
            out.add(",\n");
        }
        out.add("            \"timestamp\": ").add(line.millis()).add(",\n            \"message\": ");
        new Json(out).text(line.logged());
        out.add(",\n            \"ingestionTime\": ").add(line.millis() + dice.between(300, 5_000));
        if (filtered) {
            out.add(",\n            \"eventId\": \"").add(ids.of(page, index)).add('"');
        }
        return out.add("\n        }").toString();
    }

    private String token() {
        return new TextBuffer(32).hex(dice.bits(), 16).hex(dice.bits(), 16).toString();
    }
}
