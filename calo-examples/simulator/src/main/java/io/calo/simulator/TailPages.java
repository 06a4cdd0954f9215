package io.calo.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What {@code aws logs tail} prints, which is one line feed after each message whatever its own end. */
final class TailPages implements PageWriter {
    private static final int SECONDS = 19;
    private static final int MILLIS = 23;

    private final ShapeFiles files;
    private final boolean brief;

    private TailPages(ShapeFiles files, boolean brief) {
        this.files = files;
        this.brief = brief;
    }

    static PageWriter detailed(ShapeFiles files) {
        return new TailPages(files, false);
    }

    static PageWriter brief(ShapeFiles files) {
        return new TailPages(files, true);
    }

    @Override
    public void write(LogPage page) throws IOException {
        StringBuilder out = new StringBuilder(1 << 15);
        for (LogLine line : page.lines()) {
            if (brief) {
                out.append(line.time(), 0, SECONDS);
            } else {
                out.append(line.time(), 0, MILLIS).append("000+00:00 ").append(page.stream());
            }
            out.append(' ').append(line.message().stripTrailing()).append('\n');
        }
        if (brief) {
            files.ofStream(page, out.toString());
        } else {
            files.next(out.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
