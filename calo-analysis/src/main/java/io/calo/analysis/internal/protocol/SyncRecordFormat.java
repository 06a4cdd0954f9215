package io.calo.analysis.internal.protocol;

import io.calo.analysis.internal.format.Formats;
import io.calo.analysis.internal.protocol.SyncRecord.Apart;
import io.calo.analysis.internal.protocol.SyncRecord.Content;
import io.calo.analysis.internal.protocol.SyncRecord.Received;
import io.calo.analysis.internal.protocol.SyncRecord.Refused;
import io.calo.analysis.internal.protocol.SyncRecord.Run;
import io.calo.analysis.internal.protocol.SyncRecord.Started;
import io.calo.analysis.internal.protocol.SyncRecord.Text;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import java.io.IOException;

/** How a record is written as bytes. */
public final class SyncRecordFormat {
    private static final Kind[] KINDS = Kind.values();

    private SyncRecordFormat() {}

    /** Writes a record. */
    public static void write(SyncRecord record, RecordOutput out) {
        out.enumeration(record.kind());
        out.signedVarint(record.epochMillis());
        Formats.position(record.position(), out);
        out.textOrNull(record.eventId());
        out.wordOrNull(record.logStream());
        Content content = record.content();
        if (content instanceof Text text) {
            out.octet(0);
            out.word(text.text());
        } else if (content instanceof Received received) {
            out.octet(1);
            out.id(received.messageId());
        } else if (content instanceof Started started) {
            out.octet(2);
            Formats.transaction(started.transaction(), out);
        } else if (content instanceof Refused refused) {
            out.octet(3);
            out.id(refused.userId());
            out.id(refused.transactionId());
            out.decimal(refused.currentBalance());
            out.decimalOrNull(refused.newBalance());
        } else if (content instanceof Apart apart) {
            out.octet(4);
            out.id(apart.userId());
            out.decimal(apart.subscriptionBalance());
            out.decimal(apart.paymentBalance());
        } else {
            out.octet(5);
            Formats.durationOrNull(((Run) content).duration(), out);
            out.wordOrNull(((Run) content).status());
            out.bool(((Run) content).tellsTheEnd());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SyncRecord read(RecordInput in) throws IOException {
        Kind kind = in.enumeration(KINDS);
        long epochMillis = in.signedVarint();
        SourcePosition position = Formats.position(in);
        String eventId = in.textOrNull();
        String logStream = in.wordOrNull();
        return new SyncRecord(kind, epochMillis, content(in), position, eventId, logStream);
    }

    private static Content content(RecordInput in) throws IOException {
        int type = in.octet();
        return switch (type) {
            case 0 -> new Text(in.word());
            case 1 -> new Received(in.id());
            case 2 -> new Started(Formats.transaction(in));
            case 3 -> new Refused(in.id(), in.id(), in.decimal(), in.decimalOrNull());
            case 4 -> new Apart(in.id(), in.decimal(), in.decimal());
            case 5 -> new Run(Formats.durationOrNull(in), in.wordOrNull(), in.bool());
            default -> throw new IOException("no record's content begins with " + type);
        };
    }
}
