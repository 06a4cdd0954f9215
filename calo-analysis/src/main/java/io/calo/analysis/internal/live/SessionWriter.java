package io.calo.analysis.internal.live;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.internal.batch.Grouping;
import io.calo.analysis.internal.batch.Happening;
import io.calo.analysis.internal.batch.HappeningCodec;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.detect.StateCodec;
import io.calo.analysis.internal.ledger.SubscriberDesk;
import io.calo.analysis.internal.protocol.SyncRecord;
import io.calo.analysis.internal.protocol.SyncRecordFormat;
import io.calo.analysis.internal.spill.RecordOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes a session: a line that says what it is, then frames, each with its length before it. {@link SessionReader} reads them in the
 * same order.
 */
final class SessionWriter {
    /** The first bytes; the number changes with the format. */
    static final String MAGIC = "calo session 2\n";

    private static final HappeningCodec HAPPENINGS = new HappeningCodec(Grouping.NONE);

    private final LiveAnalysis analysis;
    private final StateCodec states = new StateCodec();

    SessionWriter(LiveAnalysis analysis) {
        this.analysis = analysis;
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.writeLong(analysis.watermark);
        out.writeLong(analysis.late);
        out.writeLong(analysis.outside);
        frame(states.save("the counts of messages", analysis.book), out);
        rules(out);
        requests(out);
        out.writeInt(analysis.waiting.size());
        for (Happening happening : analysis.waiting.values()) {
            RecordOutput row = new RecordOutput();
            HAPPENINGS.write(happening, row);
            frame(row.toByteArray(), out);
        }
        desks(out);
        for (ScopeRuns runs : List.of(analysis.segments, analysis.streams, analysis.service)) {
            runs(runs.byKey(), out);
        }
        texts(analysis.told.all(), out);
        failures(out);
        out.flush();
    }

    /** Which rules ran: one without a state at a key has thrown there. */
    private void rules(DataOutputStream out) throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        analysis.settings.rules().forEach(rule -> rules.add(rule.id()));
        texts(rules, out);
    }

    private void requests(DataOutputStream out) throws IOException {
        out.writeInt(analysis.requests.all().size());
        for (Map.Entry<String, List<SyncRecord>> request :
                analysis.requests.all().entrySet()) {
            RecordOutput row = new RecordOutput();
            row.text(request.getKey());
            row.varint(request.getValue().size());
            request.getValue().forEach(record -> SyncRecordFormat.write(record, row));
            frame(row.toByteArray(), out);
        }
    }

    private void desks(DataOutputStream out) throws IOException {
        out.writeInt(analysis.desks.size());
        for (Map.Entry<String, SubscriberDesk> desk : analysis.desks.entrySet()) {
            text(desk.getKey(), out);
            frame(states.save("the ledgers of a subscriber", desk.getValue().books()), out);
            states(desk.getValue().rules(), out);
        }
    }

    private void runs(Map<String, KeyRun> byKey, DataOutputStream out) throws IOException {
        out.writeInt(byKey.size());
        for (Map.Entry<String, KeyRun> run : byKey.entrySet()) {
            text(run.getKey(), out);
            states(run.getValue(), out);
        }
    }

    private void states(KeyRun run, DataOutputStream out) throws IOException {
        Map<String, byte[]> saved = run.save(states);
        out.writeInt(saved.size());
        for (Map.Entry<String, byte[]> state : saved.entrySet()) {
            text(state.getKey(), out);
            frame(state.getValue(), out);
        }
    }

    private void failures(DataOutputStream out) throws IOException {
        List<DetectorFailure> thrown = analysis.failures.list().stream()
                .filter(failure -> failure.keys() > 0)
                .toList();
        out.writeInt(thrown.size());
        for (DetectorFailure failure : thrown) {
            frame(FailureFormat.write(failure), out);
        }
    }

    private static void texts(Iterable<String> texts, DataOutputStream out) throws IOException {
        for (String text : texts) {
            out.writeBoolean(true);
            text(text, out);
        }
        out.writeBoolean(false);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        RecordOutput row = new RecordOutput();
        row.text(text);
        frame(row.toByteArray(), out);
    }

    private static void frame(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
