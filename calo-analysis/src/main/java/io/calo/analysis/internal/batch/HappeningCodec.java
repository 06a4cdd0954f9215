package io.calo.analysis.internal.batch;

import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.batch.Happening.Ran;
import io.calo.analysis.internal.batch.Happening.Started;
import io.calo.analysis.internal.batch.Happening.Stray;
import io.calo.analysis.internal.batch.Happening.Unlinked;
import io.calo.analysis.internal.batch.Happening.Unstarted;
import io.calo.analysis.internal.format.EventFormat;
import io.calo.analysis.internal.format.Formats;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.analysis.internal.spill.RowCodec;
import java.io.IOException;
import java.util.Objects;

/** Happenings as rows: brought together by what {@link Grouping} names, and within it in the order of time. */
public final class HappeningCodec implements RowCodec<Happening> {
    private final Grouping grouping;

    /** A codec of rows that are brought together by a grouping. */
    public HappeningCodec(Grouping grouping) {
        this.grouping = grouping;
    }

    @Override
    public void key(Happening row, KeyOutput key) {
        if (grouping != Grouping.NONE) {
            String group = grouping.of(row);
            key.hash(group);
            key.text(group);
        }
        key.instant(row.timestamp());
        key.text(row.reference().identity());
        key.hash(row.requestId());
        if (row instanceof Logged logged) {
            // Copies of a record one after the other: those without an id, of which those of a file together, then by
            // id.
            key.text(Objects.requireNonNullElse(logged.event().eventId(), ""));
            key.text(logged.event().position().source());
        } else {
            // Of one request and one time: by what they say before by where they stand.
            key.number(type(row));
            key.hash(HappeningText.of(row));
            key.hash(row.reference().position().source());
        }
        key.number(row.reference().position().input());
        key.number(row.reference().position().byteOffset());
    }

    /** The same for a transaction on its way to its place and in it. */
    private static int type(Happening row) {
        if (row instanceof Started || row instanceof Placed) {
            return 0;
        }
        if (row instanceof Stray || row instanceof Unlinked) {
            return 1;
        }
        return row instanceof Unstarted ? 2 : 3;
    }

    @Override
    public void write(Happening row, RecordOutput out) {
        if (row instanceof Placed placed) {
            out.octet(0);
            Formats.line(placed.line(), out);
        } else if (row instanceof Started started) {
            out.octet(1);
            Formats.entry(started.entry(), out);
        } else if (row instanceof Unstarted unstarted) {
            out.octet(2);
            Formats.message(unstarted.message(), out);
        } else if (row instanceof Ran ran) {
            out.octet(3);
            Formats.invocation(ran.invocation(), out);
        } else if (row instanceof Stray stray) {
            out.octet(4);
            Formats.stray(stray.mismatch(), out);
        } else if (row instanceof Unlinked unlinked) {
            out.octet(5);
            Formats.unlinked(unlinked.mismatch(), out);
        } else {
            out.octet(6);
            EventFormat.write(((Logged) row).event(), out);
        }
    }

    @Override
    public Happening read(RecordInput in) throws IOException {
        int type = in.octet();
        return switch (type) {
            case 0 -> new Placed(Formats.line(in));
            case 1 -> new Started(Formats.entry(in));
            case 2 -> new Unstarted(Formats.message(in));
            case 3 -> new Ran(Formats.invocation(in));
            case 4 -> new Stray(Formats.stray(in));
            case 5 -> new Unlinked(Formats.unlinked(in));
            case 6 -> Logged.of(EventFormat.read(in));
            default -> throw new IOException("no happening begins with " + type);
        };
    }
}
