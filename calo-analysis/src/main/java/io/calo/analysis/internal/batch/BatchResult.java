package io.calo.analysis.internal.batch;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Episode;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Period;
import io.calo.analysis.Refusal;
import io.calo.analysis.Rows;
import io.calo.analysis.Severity;
import io.calo.analysis.SubscriberLedger;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.analysis.TransactionTotals;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.protocol.FateBook;
import io.calo.analysis.internal.spill.SortedRows;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A result that reads what a finished analysis has put aside. */
final class BatchResult implements AnalysisResult {
    private final BatchAnalysis analysis;
    private final Coverage coverage;
    private final FateBook book;
    private final TransactionTotals totals;
    private final List<Exposure> exposures;
    private final List<SuppressionUse> suppressions;
    private final FindingCounts findingCounts;
    private final EpisodeCounts episodeCounts;
    private final List<Suppression> inForce;
    private final long refusals;

    BatchResult(BatchAnalysis analysis, Coverage coverage, FateBook book, List<LedgerStage> ledgers)
            throws IOException {
        this.analysis = analysis;
        this.coverage = coverage;
        this.book = book;
        this.refusals = analysis.refusals().size();
        this.totals = totals(ledgers);
        this.exposures = exposures(ledgers);
        this.inForce = analysis.settings().suppressions().stream()
                .filter(suppression -> suppression.isInForce(analysis.settings().today()))
                .toList();
        Map<Severity, Long> bySeverity = zeroes();
        Map<String, Long> byRule = new TreeMap<>();
        rules().forEach(rule -> byRule.put(rule.id(), 0L));
        this.suppressions = countFindings(byRule, bySeverity);
        this.findingCounts = new FindingCounts(
                sum(bySeverity.values().stream()),
                byRule,
                bySeverity,
                sum(suppressions.stream().map(SuppressionUse::findings)));
        this.episodeCounts =
                ledgers.stream().map(LedgerStage::episodes).reduce(EpisodeCounts.NONE, EpisodeCounts::plus);
    }

    private static TransactionTotals totals(List<LedgerStage> ledgers) {
        TransactionTally tally = new TransactionTally();
        ledgers.forEach(ledger -> tally.add(ledger.tally()));
        return tally.totals(ledgers.stream().mapToLong(LedgerStage::subscribers).sum());
    }

    private static List<Exposure> exposures(List<LedgerStage> ledgers) {
        Map<String, Exposure> sums = new TreeMap<>();
        for (LedgerStage ledger : ledgers) {
            ledger.exposures().forEach((currency, exposure) -> sums.merge(currency, exposure, Exposure::plus));
        }
        return List.copyOf(sums.values());
    }

    private static Map<Severity, Long> zeroes() {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, 0L);
        }
        return bySeverity;
    }

    private static long sum(Stream<Long> numbers) {
        return numbers.mapToLong(Long::longValue).sum();
    }

    /** Adds the findings to the counts, and says what was left out of them. */
    private List<SuppressionUse> countFindings(Map<String, Long> byRule, Map<Severity, Long> bySeverity)
            throws IOException {
        try (FindingCursor cursor = openFindings()) {
            for (Finding finding; (finding = cursor.next()) != null; ) {
                byRule.merge(finding.rule(), 1L, Long::sum);
                bySeverity.merge(finding.severity(), 1L, Long::sum);
            }
            return cursor.suppressions();
        }
    }

    private FindingCursor openFindings() throws IOException {
        return new FindingCursor(SortedRows.merged(analysis.findings().parts()), inForce);
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public Period period() {
        return analysis.settings().period();
    }

    @Override
    public MessageCounts messages() {
        return book.messages();
    }

    @Override
    public Rows<LedgerEntry> transactions() {
        return new StoredRows<>(
                totals.count(),
                analysis::requireOpen,
                () -> new PeriodCursor(
                        period(), SortedRows.merged(analysis.placed().parts())),
                row -> ((Placed) row).line().entry());
    }

    @Override
    public TransactionTotals totals() {
        return totals;
    }

    @Override
    public Rows<Refusal> refusals() {
        return new StoredRows<>(
                refusals,
                analysis::requireOpen,
                () -> SortedRows.merged(analysis.refusals().parts()),
                Function.identity());
    }

    @Override
    public MismatchCounts mismatches() {
        return new MismatchCounts(book.mismatches(), book.linkedMismatches());
    }

    @Override
    public Rows<SubscriberLedger> ledgers() {
        return new StoredRows<>(
                totals.subscribers(),
                analysis::requireOpen,
                () -> new LedgerCursor(
                        period(), SortedRows.merged(analysis.subscribers().parts())),
                Function.identity());
    }

    @Override
    public Rows<Finding> findings() {
        return new StoredRows<>(findingCounts.total(), analysis::requireOpen, this::openFindings, Function.identity());
    }

    @Override
    public FindingCounts findingCounts() {
        return findingCounts;
    }

    @Override
    public Rows<Episode> episodes() {
        return new StoredRows<>(
                episodeCounts.total(),
                analysis::requireOpen,
                () -> SortedRows.merged(analysis.episodes().parts()),
                Function.identity());
    }

    @Override
    public EpisodeCounts episodeCounts() {
        return episodeCounts;
    }

    @Override
    public List<Exposure> exposures() {
        return exposures;
    }

    @Override
    public List<DetectorDescriptor> rules() {
        return analysis.settings().rules();
    }

    @Override
    public List<DetectorFailure> detectorFailures() {
        return analysis.failures().list();
    }

    @Override
    public List<SuppressionUse> suppressions() {
        return suppressions;
    }

    @Override
    public List<Suppression> expiredSuppressions() {
        return analysis.settings().suppressions().stream()
                .filter(suppression ->
                        !suppression.isInForce(analysis.settings().today()))
                .toList();
    }

    @Override
    public long repeatedRecords() {
        return book.repeated();
    }

    @Override
    public long recordsOutsideInvocations() {
        return analysis.outside() + book.outside();
    }

    @Override
    public long silentRuns() {
        return book.silentRuns();
    }

    @Override
    public SpillSize spill() {
        return new SpillSize(analysis.space().bytesWritten(), analysis.space().peakBytes());
    }

    @Override
    public void close() {
        try {
            analysis.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
