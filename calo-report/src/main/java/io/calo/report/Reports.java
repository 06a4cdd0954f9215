package io.calo.report;

import io.calo.report.internal.page.PageReport;
import io.calo.report.internal.xlsx.XlsxReport;
import java.time.ZoneId;
import java.util.Objects;

/** The reports that come with calo. */
public final class Reports {
    private Reports() {}

    /** Counts and sums as one JSON object, schema {@code calo.summary/1}: money as decimal strings, all else as numbers. */
    public static Report json() {
        return new SummaryJson(null);
    }

    /** The same, with what has changed since a baseline. */
    public static Report json(BaselineComparison comparison) {
        return new SummaryJson(Objects.requireNonNull(comparison, "comparison"));
    }

    /** Every started transaction as a line of CSV (RFC 4180, UTF-8, with a header), by time, then transaction id. */
    public static Report csv() {
        return new TransactionsCsv();
    }

    /**
     * Every story as a line of CSV, by its beginning, then id, with its account in plain language.
     *
     * @param zone for the times in accounts; all other times are in UTC
     */
    public static Report episodes(ZoneId zone) {
        return new EpisodesCsv(Objects.requireNonNull(zone, "zone"));
    }

    /** The page with the default settings: without excerpts of the logs, which it does not know. */
    public static Report html() {
        return html(ReportSettings.defaults());
    }

    /**
     * A page that opens in a browser without a network and holds its data: the answer, charts, tables, and the records of the log that
     * findings and stories point to.
     *
     * @param settings the zone of its times, the logs for the records, and how much it may hold
     */
    public static Report html(ReportSettings settings) {
        return new PageReport(settings, new PageRecordTexts(settings.personalData()));
    }

    /**
     * Every finding as a JSON object on a line of its own, by time, then rule, then id: money as decimal strings, times in UTC with
     * milliseconds, null where there is nothing to say. Each has the status {@code new}.
     */
    public static Report ndjson() {
        return new FindingsNdjson(null);
    }

    /** The same, each with the status {@code new} or {@code known}. */
    public static Report ndjson(BaselineComparison comparison) {
        return new FindingsNdjson(Objects.requireNonNull(comparison, "comparison"));
    }

    /**
     * Every finding of the baseline that the result no longer has, as it was then, in the baseline's order, with the status
     * {@code fixed}, or {@code not-checked} and a {@code reason}.
     *
     * @param comparison of the result that is to be written
     */
    public static Report gone(BaselineComparison comparison) {
        return new GoneNdjson(Objects.requireNonNull(comparison, "comparison"));
    }

    /** A workbook for Excel and LibreOffice, under the {@linkplain ReportSettings#defaults usual settings}. */
    public static Report xlsx() {
        return xlsx(ReportSettings.defaults());
    }

    /**
     * A workbook for Excel and LibreOffice: the answer first, a roll-forward whose formulas prove it, stories, findings and every
     * transaction, in as many sheets as Excel's rows take. Written row by row: what memory does not hold lies in temporary files in
     * {@link ReportSettings#temporaryFolder}, which are removed whatever happens. An interrupt of the thread ends the writing
     * with {@link java.io.InterruptedIOException}.
     */
    public static Report xlsx(ReportSettings settings) {
        return new XlsxReport(settings, PersonalDataMask::mask);
    }
}
