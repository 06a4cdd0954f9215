package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Episode;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Refusal;
import io.calo.analysis.Rows;
import io.calo.analysis.SubscriberLedger;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.analysis.TransactionTotals;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.Coverage;
import java.util.List;
import java.util.Map;

/** A result that is what a test says, and otherwise empty. */
final class StubResult implements AnalysisResult {
    private Rows<Finding> findings = StubRows.of(List.of());
    private List<Episode> episodes = List.of();
    private List<Exposure> exposures = List.of();
    private List<DetectorDescriptor> rules = List.of();
    private List<DetectorFailure> failures = List.of();
    private List<Suppression> expired = List.of();
    private List<SuppressionUse> inForce = List.of();
    private long suppressed;
    private Coverage coverage = Coverage.none();

    StubResult rules(String... ids) {
        rules = List.of(ids).stream()
                .map(id -> DetectorDescriptor.builder(id, "Title of " + id).build())
                .toList();
        return this;
    }

    StubResult findings(Finding... found) {
        return findings(StubRows.of(List.of(found)));
    }

    StubResult findings(Rows<Finding> found) {
        findings = found;
        return this;
    }

    StubResult coverage(Coverage read) {
        coverage = read;
        return this;
    }

    StubResult suppressed(long number) {
        suppressed = number;
        return this;
    }

    StubResult inForce(SuppressionUse... uses) {
        inForce = List.of(uses);
        return this;
    }

    StubResult episodes(Episode... stories) {
        episodes = List.of(stories);
        return this;
    }

    StubResult exposures(Exposure... atStake) {
        exposures = List.of(atStake);
        return this;
    }

    StubResult failures(DetectorFailure... broken) {
        failures = List.of(broken);
        return this;
    }

    StubResult expired(Suppression... suppressions) {
        expired = List.of(suppressions);
        return this;
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public MessageCounts messages() {
        return new MessageCounts(0, 0, 0, 0, 0, 0, 0);
    }

    @Override
    public Rows<LedgerEntry> transactions() {
        return StubRows.of(List.of());
    }

    @Override
    public TransactionTotals totals() {
        return TransactionTotals.of(List.of());
    }

    @Override
    public Rows<Refusal> refusals() {
        return StubRows.of(List.of());
    }

    @Override
    public MismatchCounts mismatches() {
        return new MismatchCounts(0, 0);
    }

    @Override
    public Rows<SubscriberLedger> ledgers() {
        return StubRows.of(List.of());
    }

    @Override
    public Rows<Finding> findings() {
        return findings;
    }

    @Override
    public FindingCounts findingCounts() {
        return new FindingCounts(findings.size(), Map.of(), Map.of(), suppressed);
    }

    @Override
    public Rows<Episode> episodes() {
        return StubRows.of(episodes);
    }

    @Override
    public EpisodeCounts episodeCounts() {
        return episodes.stream().reduce(EpisodeCounts.NONE, EpisodeCounts::plus, EpisodeCounts::plus);
    }

    @Override
    public List<Exposure> exposures() {
        return exposures;
    }

    @Override
    public List<DetectorDescriptor> rules() {
        return rules;
    }

    @Override
    public List<DetectorFailure> detectorFailures() {
        return failures;
    }

    @Override
    public List<SuppressionUse> suppressions() {
        return inForce;
    }

    @Override
    public List<Suppression> expiredSuppressions() {
        return expired;
    }

    @Override
    public long repeatedRecords() {
        return 0;
    }

    @Override
    public long recordsOutsideInvocations() {
        return 0;
    }

    @Override
    public long silentRuns() {
        return 0;
    }

    @Override
    public SpillSize spill() {
        return new SpillSize(0, 0);
    }

    @Override
    public void close() {}
}
