package io.calo.analysis.internal.live;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.internal.batch.Grouping;
import io.calo.analysis.internal.batch.HappeningCodec;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.detect.StateCodec;
import io.calo.analysis.internal.ledger.SubscriberBooks;
import io.calo.analysis.internal.protocol.SyncRecordFormat;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.spi.Scope;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what {@link SessionWriter} wrote into a session that has just begun. */
final class SessionReader {
    private static final HappeningCodec HAPPENINGS = new HappeningCodec(Grouping.NONE);

    private final LiveAnalysis analysis;
    private final StateCodec states = new StateCodec();
    private Set<String> rules = Set.of();

    SessionReader(LiveAnalysis analysis) {
        this.analysis = analysis;
    }

    void read(InputStream from) throws IOException {
        try {
            readAll(new DataInputStream(from));
        } catch (EOFException e) {
            throw new IOException("the saved session ends too early; it was not written to its end", e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException("the saved session cannot be read: " + e.getMessage(), e);
        }
    }

    private void readAll(DataInputStream in) throws IOException {
        byte[] magic = in.readNBytes(SessionWriter.MAGIC.length());
        if (!new String(magic, StandardCharsets.ISO_8859_1).equals(SessionWriter.MAGIC)) {
            throw new IOException("this is no session saved by this version of calo");
        }
        analysis.watermark = in.readLong();
        analysis.late = in.readLong();
        analysis.outside = in.readLong();
        states.restore("the counts of messages", analysis.book, frame(in));
        rules = texts(in);
        requests(in);
        for (int left = in.readInt(); left > 0; left--) {
            analysis.wait(HAPPENINGS.read(new RecordInput(frame(in))));
        }
        desks(in);
        runs(analysis.segments, Scope.SEGMENT, in);
        runs(analysis.streams, Scope.LOG_STREAM, in);
        runs(analysis.service, Scope.SERVICE, in);
        texts(in).forEach(analysis.told::add);
        List<DetectorFailure> failures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            failures.add(FailureFormat.read(frame(in)));
        }
        analysis.failures.addAll(failures);
    }

    private void requests(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            RecordInput row = new RecordInput(frame(in));
            String requestId = row.text();
            for (long records = row.varint(); records > 0; records--) {
                analysis.requests.add(requestId, SyncRecordFormat.read(row));
            }
        }
    }

    private void desks(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            String subscriberId = text(in);
            SubscriberBooks books = states.restore("the ledgers of a subscriber", new SubscriberBooks(), frame(in));
            KeyRun run = run(subscriberId, analysis.settings.of(Scope.SUBSCRIBER), in);
            analysis.desks.put(subscriberId, analysis.desk(books, run));
        }
    }

    private void runs(ScopeRuns runs, Scope scope, DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            String key = text(in);
            runs.byKey().put(key, run(key, analysis.settings.of(scope), in));
        }
    }

    private KeyRun run(String key, List<ActiveDetector> detectors, DataInputStream in) throws IOException {
        Map<String, byte[]> saved = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            saved.put(text(in), frame(in));
        }
        return KeyRun.restored(key, detectors, analysis.failures, states, saved, rules);
    }

    private static Set<String> texts(DataInputStream in) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        while (in.readBoolean()) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new RecordInput(frame(in)).text();
    }

    private static byte[] frame(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("the saved session is damaged: a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
