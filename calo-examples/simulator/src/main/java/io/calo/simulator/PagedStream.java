package io.calo.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers one stream's records into pages. Records of one chunk stay together, and so do those of one millisecond. */
final class PagedStream implements StreamSink {
    private static final int FULL = 150;

    private final String folder;
    private final PageWriter pages;
    private final List<LogLine> lines = new ArrayList<>();
    private int written;
    private long before;
    private long inFile;

    PagedStream(String folder, PageWriter pages) {
        this.folder = folder;
        this.pages = pages;
    }

    @Override
    public void append(TextBuffer text) throws IOException {
        lines.addAll(LogLine.of(text.toString()));
        inFile += text.length();
        if (lines.size() >= FULL) {
            flush();
        }
    }

    @Override
    public long inFile() {
        return inFile;
    }

    @Override
    public void close() throws IOException {
        inFile = 0;
        flush();
    }

    private void flush() throws IOException {
        if (!lines.isEmpty()) {
            lines.sort(Comparator.comparing(LogLine::time));
            pages.write(new LogPage(folder, written, before, List.copyOf(lines)));
            written++;
            before += lines.size();
            lines.clear();
        }
    }
}
