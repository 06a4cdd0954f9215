package io.calo.analysis.internal.rules;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.spi.FindingDraft;
import io.calo.parser.SourcePosition;

/** Adds to a finding the records that prove it. */
final class Evidence {
    private Evidence() {}

    /** Adds the record that started a transaction, and the one that tells what became of it, where there is one. */
    static void addEntry(FindingDraft finding, LedgerEntry entry) {
        finding.evidence(entry.position());
        addFate(finding, entry);
    }

    /** Adds the record that tells what became of a transaction, where there is one. */
    static void addFate(FindingDraft finding, LedgerEntry entry) {
        SourcePosition fate = entry.fatePosition();
        if (fate != null) {
            finding.evidence(fate);
        }
    }
}
