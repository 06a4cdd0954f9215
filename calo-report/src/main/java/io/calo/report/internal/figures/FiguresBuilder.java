package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Refusal;
import io.calo.analysis.SubscriberLedger;
import io.calo.report.Verdict;
import io.calo.report.internal.text.ReadableTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes through ledgers, findings, stories and refusals, once each, and hands them to those that add up. */
final class FiguresBuilder {
    private final AnalysisResult result;
    private final Map<String, RollForwardTally> rollForwards = new TreeMap<>();
    private final ActivityTally activity;
    private final ActionTally actions;
    private final FindingTally findings = new FindingTally();
    private final OpenItemsTally openItems = new OpenItemsTally();
    private final LookFirst lookFirst;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private Instant end = Instant.MIN;

    FiguresBuilder(AnalysisResult result, ZoneId zone) {
        this.result = result;
        this.activity = new ActivityTally(zone);
        this.actions = new ActionTally(zone);
        this.lookFirst = new LookFirst(result, new ReadableTime(zone));
    }

    Figures build() {
        result.ledgers().forEach(this::add);
        result.refusals().forEach(this::add);
        result.episodes().forEach(this::add);
        result.findings().forEach(this::add);
        LookFirst.Told told = lookFirst.tell();
        return new Figures(
                Verdict.of(result),
                first,
                last,
                rollForwards.values().stream()
                        .map(RollForwardTally::rollForward)
                        .toList(),
                openItems.openItems(end),
                told.priorities(),
                told.incidents(),
                activity.activity(),
                actions.totals(),
                findings.byRule(),
                findings.bySubscriber(),
                result.mismatches().total() - result.mismatches().linked());
    }

    private void add(SubscriberLedger ledger) {
        SortedMap<String, List<Standing>> accounts = Account.of(ledger);
        accounts.forEach((currency, account) ->
                rollForwards.computeIfAbsent(currency, RollForwardTally::new).add(account));
        activity.add(ledger, accounts);
        actions.add(ledger);
        extend(ledger.lines().get(0).entry().timestamp());
        extend(ledger.lines().get(ledger.lines().size() - 1).entry().timestamp());
    }

    /** The period of transactions. */
    private void extend(Instant time) {
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
        happened(time);
    }

    private void happened(Instant time) {
        end = time.isAfter(end) ? time : end;
    }

    private void add(Finding finding) {
        findings.add(finding);
        activity.add(finding);
        lookFirst.add(finding);
        happened(finding.timestamp());
    }

    private void add(Refusal refusal) {
        happened(refusal.timestamp());
    }

    private void add(Episode episode) {
        openItems.add(episode);
        lookFirst.add(episode);
        happened(episode.latest().timestamp());
    }
}
