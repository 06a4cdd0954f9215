package io.calo.quickstart;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import java.io.IOException;
import java.nio.file.Path;

/** Analyses the logs in the folder that the first argument names; the README shows the body of {@link #main}. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        AnalysisResult result = AnalysisEngine.create().analyze(Path.of(args[0]));
        System.out.println("The books close: " + result.messages().close());
        result.totals().byCurrency().forEach((currency, totals) -> System.out.println(
                currency + ": credits " + totals.credit() + ", debits " + totals.debit() + ", VAT " + totals.vat()));
        for (LedgerEntry entry : result.transactions()) {
            if (entry.outcome() == Outcome.REFUSED) {
                System.out.println(entry.position() + ": refused, " + entry.transaction().amount() + " of "
                        + entry.transaction().currency());
            }
        }
    }
}
