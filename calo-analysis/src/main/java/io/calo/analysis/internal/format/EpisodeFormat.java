package io.calo.analysis.internal.format;

import io.calo.analysis.Announcement;
import io.calo.analysis.BalanceBreak;
import io.calo.analysis.Correction;
import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
import io.calo.analysis.Divergence;
import io.calo.analysis.DriftStep;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Outcome;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How stories are written as bytes. */
public final class EpisodeFormat {
    private static final PartingCause[] CAUSES = PartingCause.values();
    private static final CureKind[] CURES = CureKind.values();
    private static final OverdraftKind[] KINDS = OverdraftKind.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private EpisodeFormat() {}

    /** How one thing is written. */
    private interface Writer<T> {
        void write(T value, RecordOutput out);
    }

    /** How one thing is read. */
    private interface Reader<T> {
        T read(RecordInput in) throws IOException;
    }

    /** Writes a story. */
    public static void write(Episode episode, RecordOutput out) {
        out.bool(episode instanceof Divergence);
        out.text(episode.id());
        out.id(episode.subscriberId());
        out.wordOrNull(episode.currency());
        Formats.reference(episode.opening(), out);
        orNull(episode.closing(), Formats::reference, out);
        Formats.reference(episode.latest(), out);
        if (episode instanceof Divergence divergence) {
            divergence(divergence, out);
        } else {
            overdraft((Overdraft) episode, out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Episode read(RecordInput in) throws IOException {
        boolean divergence = in.bool();
        String id = in.text();
        String subscriberId = in.id();
        String currency = in.wordOrNull();
        EventReference opening = Formats.reference(in);
        EventReference closing = orNull(Formats::reference, in);
        EventReference latest = Formats.reference(in);
        return divergence
                ? divergence(id, subscriberId, currency, opening, closing, latest, in)
                : overdraft(id, subscriberId, currency, opening, closing, latest, in);
    }

    private static void divergence(Divergence divergence, RecordOutput out) {
        out.enumeration(divergence.cause());
        orNull(divergence.origin(), Formats::entry, out);
        out.bool(divergence.beginsData());
        orNull(divergence.previous(), Formats::reference, out);
        orNull(divergence.earlierBreaks(), EpisodeFormat::breaks, out);
        list(divergence.steps(), EpisodeFormat::step, out);
        out.varint(divergence.furtherSteps());
        out.decimal(divergence.furtherDrift());
        out.decimal(divergence.rounding());
        out.decimal(divergence.drift());
        out.decimal(divergence.largestDrift());
        Formats.reference(divergence.largestAt(), out);
        out.varint(divergence.entries());
        out.varint(divergence.mismatches());
        orNull(divergence.firstMismatch(), Formats::reference, out);
        orNull(divergence.lastMismatch(), Formats::reference, out);
        list(divergence.corrections(), EpisodeFormat::correction, out);
        out.varint(divergence.furtherCorrections());
        orNull(divergence.cure(), EpisodeFormat::cure, out);
    }

    private static Divergence divergence(
            String id,
            String subscriberId,
            @Nullable String currency,
            EventReference opening,
            @Nullable EventReference closing,
            EventReference latest,
            RecordInput in)
            throws IOException {
        return new Divergence(
                id,
                subscriberId,
                currency,
                opening,
                closing,
                latest,
                in.enumeration(CAUSES),
                orNull(Formats::entry, in),
                in.bool(),
                orNull(Formats::reference, in),
                orNull(EpisodeFormat::breaks, in),
                list(EpisodeFormat::step, in),
                in.varint(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                Formats.reference(in),
                in.varint(),
                in.varint(),
                orNull(Formats::reference, in),
                orNull(Formats::reference, in),
                list(EpisodeFormat::correction, in),
                in.varint(),
                orNull(EpisodeFormat::cure, in));
    }

    private static void overdraft(Overdraft overdraft, RecordOutput out) {
        out.enumeration(overdraft.kind());
        out.decimal(overdraft.balance());
        out.decimal(overdraft.latestBalance());
        out.decimalOrNull(overdraft.lowest());
        Formats.reference(overdraft.lowestAt(), out);
        out.decimalOrNull(overdraft.subscription());
        out.decimalOrNull(overdraft.latestSubscription());
        out.decimalOrNull(overdraft.refused());
        out.varint(overdraft.entries());
        list(overdraft.chain(), Formats::entry, out);
        orNull(overdraft.cure(), EpisodeFormat::cure, out);
        orNull(overdraft.announcedBy(), EpisodeFormat::announcement, out);
        out.textOrNull(overdraft.divergenceId());
        orNull(overdraft.divergenceOpening(), Formats::reference, out);
    }

    private static Overdraft overdraft(
            String id,
            String subscriberId,
            @Nullable String currency,
            EventReference opening,
            @Nullable EventReference closing,
            EventReference latest,
            RecordInput in)
            throws IOException {
        return new Overdraft(
                id,
                subscriberId,
                currency,
                in.enumeration(KINDS),
                opening,
                closing,
                latest,
                in.decimal(),
                in.decimal(),
                in.decimalOrNull(),
                Formats.reference(in),
                in.decimalOrNull(),
                in.decimalOrNull(),
                in.decimalOrNull(),
                in.varint(),
                list(Formats::entry, in),
                orNull(EpisodeFormat::cure, in),
                orNull(EpisodeFormat::announcement, in),
                in.textOrNull(),
                orNull(Formats::reference, in));
    }

    private static void breaks(EarlierBreaks breaks, RecordOutput out) {
        out.bool(breaks.explain());
        out.varint(breaks.count());
        out.decimal(breaks.total());
        list(breaks.last(), EpisodeFormat::oneBreak, out);
    }

    private static EarlierBreaks breaks(RecordInput in) throws IOException {
        return new EarlierBreaks(in.bool(), in.varint(), in.decimal(), list(EpisodeFormat::oneBreak, in));
    }

    private static void oneBreak(BalanceBreak one, RecordOutput out) {
        out.enumeration(one.cause());
        Formats.entry(one.origin(), out);
        out.decimal(one.amount());
    }

    private static BalanceBreak oneBreak(RecordInput in) throws IOException {
        return new BalanceBreak(in.enumeration(CAUSES), Formats.entry(in), in.decimal());
    }

    private static void step(DriftStep step, RecordOutput out) {
        Formats.reference(step.event(), out);
        out.decimal(step.amount());
        out.enumeration(step.cause());
        out.decimal(step.driftAfter());
    }

    private static DriftStep step(RecordInput in) throws IOException {
        return new DriftStep(Formats.reference(in), in.decimal(), in.enumeration(CAUSES), in.decimal());
    }

    private static void correction(Correction correction, RecordOutput out) {
        Formats.reference(correction.event(), out);
        out.word(correction.action());
        out.decimal(correction.effect());
        out.enumeration(correction.outcome());
        orNull(correction.reverses(), (reverses, to) -> to.bool(reverses), out);
    }

    private static Correction correction(RecordInput in) throws IOException {
        return new Correction(
                Formats.reference(in),
                in.word(),
                in.decimal(),
                in.enumeration(OUTCOMES),
                orNull(RecordInput::bool, in));
    }

    private static void cure(Cure cure, RecordOutput out) {
        out.enumeration(cure.kind());
        orNull(cure.by(), Formats::entry, out);
    }

    private static Cure cure(RecordInput in) throws IOException {
        return new Cure(in.enumeration(CURES), orNull(Formats::entry, in));
    }

    private static void announcement(Announcement announcement, RecordOutput out) {
        out.word(announcement.rule());
        out.text(announcement.findingId());
        out.instant(announcement.timestamp());
    }

    private static Announcement announcement(RecordInput in) throws IOException {
        return new Announcement(in.word(), in.text(), in.instant());
    }

    private static <T> void orNull(@Nullable T value, Writer<T> writer, RecordOutput out) {
        out.bool(value != null);
        if (value != null) {
            writer.write(value, out);
        }
    }

    private static <T> @Nullable T orNull(Reader<T> reader, RecordInput in) throws IOException {
        return in.bool() ? reader.read(in) : null;
    }

    private static <T> void list(List<T> values, Writer<T> writer, RecordOutput out) {
        out.varint(values.size());
        values.forEach(value -> writer.write(value, out));
    }

    private static <T> List<T> list(Reader<T> reader, RecordInput in) throws IOException {
        long count = in.varint();
        List<T> values = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            values.add(reader.read(in));
        }
        return values;
    }
}
