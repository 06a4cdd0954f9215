package io.calo.simulator;

import java.io.IOException;

/** An export of logs in Lambda's JSON format. */
final class LambdaJsonPages implements PageWriter {
    private final ShapeFiles files;

    LambdaJsonPages(ShapeFiles files) {
        this.files = files;
    }

    @Override
    public void write(LogPage page) throws IOException {
        StringBuilder out = new StringBuilder(1 << 15);
        for (LogLine line : page.lines()) {
            String json = JsonLine.of(line);
            if (json != null) {
                out.append(line.time()).append(' ').append(json).append("\n\n");
            }
        }
        if (out.length() > 0) {
            files.ofStream(page, out.toString());
        }
    }
}
