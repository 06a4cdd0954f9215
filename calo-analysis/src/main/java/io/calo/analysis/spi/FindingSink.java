package io.calo.analysis.spi;

import io.calo.analysis.EventReference;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.parser.LogEvent;

/**
 * Takes what a detector finds. Begin with the event that the finding is about, add what is known, and report:
 *
 * <pre>{@code
 * out.at(line).amount(step).cause("gap").message("drift changed by " + step).report();
 * }</pre>
 *
 * <p>Good during the call that it was passed to, and no longer.
 */
public interface FindingSink {
    /**
     * Begins a finding about an event. Its time, subscriber, transaction, currency and position are those of the event.
     *
     * <p>Two findings of a rule on the same event of the same key are one and the same, unless {@link FindingDraft#aspect} tells
     * them apart.
     */
    FindingDraft at(EventReference event);

    /** Begins a finding about a transaction. */
    default FindingDraft at(LedgerEntry entry) {
        return at(entry.reference());
    }

    /** Begins a finding about a transaction. */
    default FindingDraft at(LedgerLine line) {
        return at(line.entry().reference());
    }

    /** Begins a finding about a message without a transaction; where it was refused, about what was refused. */
    default FindingDraft at(UnstartedMessage message) {
        return at(message.reference());
    }

    /** Begins a finding about a record that balances differ. */
    default FindingDraft at(UnlinkedMismatch mismatch) {
        return at(mismatch.reference());
    }

    /** Begins a finding about a run of the function. */
    default FindingDraft at(Invocation invocation) {
        return at(invocation.reference());
    }

    /**
     * Begins a finding about a record of the log.
     *
     * @throws IllegalArgumentException if it states no time, which none does that {@link Detector#onEvent} is called with
     */
    default FindingDraft at(LogEvent event) {
        return at(EventReference.of(event));
    }

    /**
     * Begins a finding about the key as a whole, of which there is one for each rule and key, unless aspects tell several apart.
     *
     * @param example an event that shows it; the finding's time and evidence, though not its identity, come from it
     */
    FindingDraft atKey(EventReference example);
}
