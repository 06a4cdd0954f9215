package io.calo.parser;

import io.calo.parser.internal.shape.Remark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Counts what a reader reads. */
final class Tally {
    private final long[] records = new long[Kind.values().length];

    /** Those whose names come first, the last of them on top. */
    private final Queue<IgnoredInput> ignored = new PriorityQueue<>(Coverage.BY_NAME.reversed());

    /** Those whose names come first, the last of them on top. */
    private final Queue<InputRemark> remarks = new PriorityQueue<>(Coverage.REMARKS_BY_NAME.reversed());

    private final MalformedInputs malformed = new MalformedInputs();

    private RemarkTotals remarkTotals = RemarkTotals.NONE;
    private long ignoredFiles;
    private long files;
    private long unreadableFiles;
    private long decodedBytes;
    private long eventBytes;
    private long separatorBytes;

    void count(LogEvent event) {
        if (event instanceof LogRecord record) { // nearly always, and without asking which of them
            count(record.kind(), record.byteLength());
        } else {
            count(event.kind(), event.byteLength());
            if (event instanceof Malformed piece) {
                malformed.add(piece);
            }
        }
    }

    private void count(Kind kind, long bytes) {
        records[kind.ordinal()]++;
        eventBytes += bytes;
    }

    void finished(Framer framer, boolean failed) {
        files++;
        unreadableFiles += failed ? 1 : 0;
        decodedBytes += framer.decodedBytes();
        separatorBytes += framer.separatorBytes();
    }

    void ignored(String name, String reason) {
        ignoredFiles++;
        ignored.add(new IgnoredInput(name, reason));
        if (ignored.size() > Coverage.MAX_IGNORED_KEPT) {
            ignored.remove();
        }
    }

    /** What is to be known about one input, which has ended. */
    void remark(String name, List<Remark> about) {
        if (about.isEmpty()) {
            return;
        }
        List<InputRemark> named = about.stream()
                .map(remark -> new InputRemark(name, remark.text(), remark.recordsMayLack()))
                .toList();
        remarkTotals = remarkTotals.plus(RemarkTotals.ofOne(named));
        for (InputRemark remark : named) {
            remarks.add(remark);
            if (remarks.size() > Coverage.MAX_REMARKS_KEPT) {
                remarks.remove();
            }
        }
    }

    /** The counts, with those of the input that is being read, if one is. */
    Coverage coverage(@Nullable Framer open) {
        Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.MALFORMED && records[kind.ordinal()] > 0) {
                byKind.put(kind, records[kind.ordinal()]);
            }
        }
        return new Coverage(
                files,
                unreadableFiles,
                decodedBytes + (open == null ? 0 : open.decodedBytes()),
                eventBytes + separatorBytes + (open == null ? 0 : open.separatorBytes()),
                byKind,
                records[Kind.MALFORMED.ordinal()],
                ignoredFiles,
                List.copyOf(ignored),
                List.copyOf(remarks),
                remarkTotals,
                malformed.list());
    }
}
