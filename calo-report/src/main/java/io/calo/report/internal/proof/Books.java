package io.calo.report.internal.proof;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.Exposure;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The totals of an analysis, each by its place in the summary: a witness beside it. */
public final class Books {
    /** Totals that every manifest has. */
    static final List<String> ALWAYS = List.of(
            "/coverage/files",
            "/coverage/decodedBytes",
            "/coverage/records",
            "/messages/received",
            "/messages/unannounced",
            "/messages/published",
            "/messages/skipped",
            "/messages/refused",
            "/messages/failed",
            "/messages/unfinished",
            "/transactions/count",
            "/transactions/subscribers",
            "/findings/total",
            "/episodes/total",
            "/episodes/open");

    private Books() {}

    /** Those of this result. */
    public static Map<String, String> of(AnalysisResult result) {
        Map<String, String> books = new TreeMap<>();
        coverage(result.coverage(), books);
        messages(result.messages(), books);
        books.put("/mismatches/total", Long.toString(result.mismatches().total()));
        books.put("/mismatches/linked", Long.toString(result.mismatches().linked()));
        transactions(result.totals(), books);
        books.put("/findings/total", Long.toString(result.findingCounts().total()));
        books.put("/episodes/total", Long.toString(result.episodeCounts().total()));
        books.put("/episodes/open", Long.toString(result.episodeCounts().open()));
        for (Exposure exposure : result.exposures()) {
            String place = "/exposure/" + segment(exposure.currency());
            books.put(place + "/atRisk", exposure.atRisk().toPlainString());
            books.put(place + "/subscribersAtRisk", Long.toString(exposure.subscribersAtRisk()));
            books.put(place + "/owed", exposure.owed().toPlainString());
            books.put(place + "/subscribersOwed", Long.toString(exposure.subscribersOwed()));
        }
        return books;
    }

    private static void coverage(Coverage coverage, Map<String, String> books) {
        books.put("/coverage/files", Long.toString(coverage.files()));
        books.put("/coverage/unreadableFiles", Long.toString(coverage.unreadableFiles()));
        books.put("/coverage/decodedBytes", Long.toString(coverage.decodedBytes()));
        books.put("/coverage/accountedBytes", Long.toString(coverage.accountedBytes()));
        books.put("/coverage/records", Long.toString(coverage.records()));
        books.put("/coverage/malformedRecords", Long.toString(coverage.malformedRecords()));
    }

    private static void messages(MessageCounts messages, Map<String, String> books) {
        books.put("/messages/received", Long.toString(messages.received()));
        books.put("/messages/unannounced", Long.toString(messages.unannounced()));
        books.put("/messages/published", Long.toString(messages.published()));
        books.put("/messages/skipped", Long.toString(messages.skipped()));
        books.put("/messages/refused", Long.toString(messages.refused()));
        books.put("/messages/failed", Long.toString(messages.failed()));
        books.put("/messages/unfinished", Long.toString(messages.unfinished()));
    }

    private static void transactions(TransactionTotals totals, Map<String, String> books) {
        books.put("/transactions/count", Long.toString(totals.count()));
        books.put("/transactions/subscribers", Long.toString(totals.subscribers()));
        for (Map.Entry<String, CurrencyTotals> currency : totals.byCurrency().entrySet()) {
            String place = "/transactions/byCurrency/" + segment(currency.getKey());
            CurrencyTotals sums = currency.getValue();
            books.put(place + "/count", Long.toString(sums.count()));
            books.put(place + "/credit", sums.credit().toPlainString());
            books.put(place + "/debit", sums.debit().toPlainString());
            books.put(place + "/unstated", sums.unstated().toPlainString());
            books.put(place + "/vat", sums.vat().toPlainString());
        }
    }

    /** A name as a part of a JSON pointer, RFC 6901. */
    static String segment(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a part of a JSON pointer stands for. */
    static String name(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
