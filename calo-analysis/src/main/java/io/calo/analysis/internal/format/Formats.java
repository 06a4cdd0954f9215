package io.calo.analysis.internal.format;

import io.calo.analysis.Continuity;
import io.calo.analysis.DriftCause;
import io.calo.analysis.EventReference;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.protocol.StrayMismatch;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the analysis' own data are written as bytes: each part in its order, no names, read back by the same version only. Of a
 * transaction, metadata and fields that are not known stay in the log.
 */
public final class Formats {
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Continuity[] CONTINUITIES = Continuity.values();
    private static final DriftCause[] DRIFT_CAUSES = DriftCause.values();
    private static final TransactionType[] TYPES = TransactionType.values();

    private Formats() {}

    public static void position(SourcePosition position, RecordOutput out) {
        out.word(position.source());
        out.varint(position.input());
        out.varint(position.line());
        out.varint(position.byteOffset());
    }

    public static SourcePosition position(RecordInput in) throws IOException {
        return new SourcePosition(in.word(), in.varint(), in.varint(), in.varint());
    }

    public static void positionOrNull(@Nullable SourcePosition position, RecordOutput out) {
        out.bool(position != null);
        if (position != null) {
            position(position, out);
        }
    }

    public static @Nullable SourcePosition positionOrNull(RecordInput in) throws IOException {
        return in.bool() ? position(in) : null;
    }

    public static void reference(EventReference reference, RecordOutput out) {
        out.instant(reference.timestamp());
        out.id(reference.identity());
        out.idOrNull(reference.subscriberId());
        out.idOrNull(reference.transactionId());
        out.wordOrNull(reference.currency());
        position(reference.position(), out);
    }

    public static EventReference reference(RecordInput in) throws IOException {
        return new EventReference(in.instant(), in.id(), in.idOrNull(), in.idOrNull(), in.wordOrNull(), position(in));
    }

    public static void transaction(Transaction transaction, RecordOutput out) {
        out.id(transaction.id());
        out.id(transaction.userId());
        out.enumOrNull(transaction.type());
        out.wordOrNull(transaction.source());
        out.wordOrNull(transaction.action());
        out.word(transaction.currency());
        out.decimal(transaction.amount());
        out.decimal(transaction.vat());
        out.decimal(transaction.oldBalance());
        out.decimal(transaction.newBalance());
        out.decimalOrNull(transaction.paymentBalance());
        out.octet(transaction.updatePaymentBalance() == null ? 2 : transaction.updatePaymentBalance() ? 1 : 0);
    }

    public static Transaction transaction(RecordInput in) throws IOException {
        return new Transaction(
                in.id(),
                in.id(),
                in.enumOrNull(TYPES),
                in.wordOrNull(),
                in.wordOrNull(),
                in.word(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimalOrNull(),
                flag(in.octet()),
                null,
                Map.of());
    }

    private static @Nullable Boolean flag(int octet) {
        return octet == 2 ? null : (Boolean) (octet == 1);
    }

    public static void mismatch(Mismatch mismatch, RecordOutput out) {
        out.decimal(mismatch.subscriptionBalance());
        out.decimal(mismatch.paymentBalance());
        position(mismatch.position(), out);
    }

    public static Mismatch mismatch(RecordInput in) throws IOException {
        return new Mismatch(in.decimal(), in.decimal(), position(in));
    }

    public static void entry(LedgerEntry entry, RecordOutput out) {
        transaction(entry.transaction(), out);
        out.instant(entry.timestamp());
        out.id(entry.requestId());
        out.idOrNull(entry.messageId());
        out.enumeration(entry.outcome());
        out.bool(entry.mismatch() != null);
        if (entry.mismatch() != null) {
            mismatch(entry.mismatch(), out);
        }
        position(entry.position(), out);
        positionOrNull(entry.fatePosition(), out);
    }

    public static LedgerEntry entry(RecordInput in) throws IOException {
        return new LedgerEntry(
                transaction(in),
                in.instant(),
                in.id(),
                in.idOrNull(),
                in.enumeration(OUTCOMES),
                in.bool() ? mismatch(in) : null,
                position(in),
                positionOrNull(in));
    }

    /** The line without the entry before it, which only those see that follow the subscriber. */
    public static void line(LedgerLine line, RecordOutput out) {
        entry(line.entry(), out);
        out.enumeration(line.continuity());
        out.decimalOrNull(line.expectedOpening());
        out.decimalOrNull(line.driftStep());
        out.enumOrNull(line.driftCause());
        out.decimalOrNull(line.knownDrift());
        out.decimalOrNull(line.usualAmount());
        out.textOrNull(line.episodeId());
    }

    public static LedgerLine line(RecordInput in) throws IOException {
        return new LedgerLine(
                entry(in),
                null,
                in.enumeration(CONTINUITIES),
                in.decimalOrNull(),
                in.decimalOrNull(),
                in.enumOrNull(DRIFT_CAUSES),
                in.decimalOrNull(),
                in.decimalOrNull(),
                in.textOrNull());
    }

    public static void refusal(Refusal refusal, RecordOutput out) {
        out.id(refusal.transactionId());
        out.instant(refusal.timestamp());
        out.id(refusal.requestId());
        out.idOrNull(refusal.messageId());
        out.id(refusal.subscriberId());
        out.decimal(refusal.currentBalance());
        out.decimalOrNull(refusal.newBalance());
        out.bool(refusal.started());
        position(refusal.position(), out);
    }

    public static Refusal refusal(RecordInput in) throws IOException {
        return new Refusal(
                in.id(),
                in.instant(),
                in.id(),
                in.idOrNull(),
                in.id(),
                in.decimal(),
                in.decimalOrNull(),
                in.bool(),
                position(in));
    }

    public static void message(UnstartedMessage message, RecordOutput out) {
        out.idOrNull(message.messageId());
        out.id(message.requestId());
        out.instant(message.timestamp());
        out.enumeration(message.outcome());
        out.bool(message.refusal() != null);
        if (message.refusal() != null) {
            refusal(message.refusal(), out);
        }
        position(message.position(), out);
    }

    public static UnstartedMessage message(RecordInput in) throws IOException {
        return new UnstartedMessage(
                in.idOrNull(),
                in.id(),
                in.instant(),
                in.enumeration(OUTCOMES),
                in.bool() ? refusal(in) : null,
                position(in));
    }

    public static void stray(StrayMismatch stray, RecordOutput out) {
        out.id(stray.subscriberId());
        out.instant(stray.timestamp());
        out.id(stray.requestId());
        mismatch(stray.mismatch(), out);
    }

    public static StrayMismatch stray(RecordInput in) throws IOException {
        return new StrayMismatch(in.id(), in.instant(), in.id(), mismatch(in));
    }

    public static void unlinked(UnlinkedMismatch unlinked, RecordOutput out) {
        out.id(unlinked.subscriberId());
        out.instant(unlinked.timestamp());
        out.id(unlinked.requestId());
        mismatch(unlinked.mismatch(), out);
        out.wordOrNull(unlinked.currency());
        out.text(unlinked.episodeId());
    }

    public static UnlinkedMismatch unlinked(RecordInput in) throws IOException {
        return new UnlinkedMismatch(in.id(), in.instant(), in.id(), mismatch(in), in.wordOrNull(), in.text());
    }

    public static void invocation(Invocation invocation, RecordOutput out) {
        out.id(invocation.requestId());
        out.instantOrNull(invocation.started());
        out.instantOrNull(invocation.ended());
        out.instantOrNull(invocation.reported());
        durationOrNull(invocation.duration(), out);
        out.wordOrNull(invocation.status());
        out.instant(invocation.timestamp());
        position(invocation.position(), out);
    }

    public static Invocation invocation(RecordInput in) throws IOException {
        return new Invocation(
                in.id(),
                in.instantOrNull(),
                in.instantOrNull(),
                in.instantOrNull(),
                durationOrNull(in),
                in.wordOrNull(),
                in.instant(),
                position(in));
    }

    public static void durationOrNull(@Nullable Duration duration, RecordOutput out) {
        out.bool(duration != null);
        if (duration != null) {
            out.signedVarint(duration.getSeconds());
            out.varint(duration.getNano());
        }
    }

    public static @Nullable Duration durationOrNull(RecordInput in) throws IOException {
        return in.bool() ? Duration.ofSeconds(in.signedVarint(), in.varint()) : null;
    }
}
