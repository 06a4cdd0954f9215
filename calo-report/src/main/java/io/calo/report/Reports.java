package io.calo.report;

/** The reports that come with calo. */
public final class Reports {
    private Reports() {}

    /** Counts and sums as one JSON object, schema {@code calo.summary/1}: money as decimal strings, all else as numbers. */
    public static Report json() {
        return new SummaryJson();
    }

    /** Every started transaction as a line of CSV (RFC 4180, UTF-8, with a header), by time, then transaction id. */
    public static Report csv() {
        return new TransactionsCsv();
    }
}
