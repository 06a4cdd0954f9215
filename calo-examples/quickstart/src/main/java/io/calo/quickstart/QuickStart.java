package io.calo.quickstart;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Analyses the logs in the folder that the first argument names; the README shows the body of {@link #main}. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        AnalysisResult result = AnalysisEngine.create().analyze(Path.of(args[0]));
        System.out.println("The books close: " + result.messages().balanced());
        for (LedgerEntry entry : result.transactions()) {
            BigDecimal wallet = entry.transaction().paymentBalance();
            if (wallet != null && wallet.signum() < 0) {
                String currency = entry.transaction().currency();
                System.out.println(entry.position() + ": wallet at " + currency + " " + wallet);
            }
        }
    }
}
