package io.calo.report;

import io.calo.analysis.Cure;
import io.calo.analysis.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** How an account says what ended a story. */
final class CureWords {
    private CureWords() {}

    /** The rest of a sentence that says when it ended. */
    static String of(@Nullable Cure cure) {
        if (cure == null) {
            return "";
        }
        LedgerEntry by = cure.by();
        String entry = by == null ? "an entry" : AccountWords.entry(by);
        return switch (cure.kind()) {
            case CREDIT, REFUND -> ", by " + entry;
            case CORRECTION -> ", when staff corrected it by hand with " + entry;
            case RETRY -> ", when the same transaction was published";
            case LOST_UPDATE -> ", when " + entry + " did not last on the subscription side";
            case GAP -> ", when the subscription balance had been changed without a log";
            case WALLET_ONLY -> ", when the wallet had been changed without a log";
            case REFUSED -> ", when " + entry + " was refused on the subscription side but taken by the wallet";
            case AGREEMENT -> ", when the ledgers were seen to agree";
        };
    }
}
