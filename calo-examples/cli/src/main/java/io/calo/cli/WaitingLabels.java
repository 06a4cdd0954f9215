package io.calo.cli;

import io.calo.analysis.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Labels that wait for a finding: by transaction, or in the order of time. Findings must come in the order of time. Of the labels
 * that a finding could meet by time it meets the earliest, which leaves as few as possible on either side.
 */
@SuppressWarnings("JdkObsolete") // labels are taken out of the middle
final class WaitingLabels {
    private final Duration tolerance;
    private final Map<String, List<Label>> byTransaction = new HashMap<>();
    private final List<Label> byTime = new LinkedList<>();
    private final List<Label> passed = new ArrayList<>();

    WaitingLabels(Duration tolerance) {
        this.tolerance = tolerance;
    }

    void addByTransaction(String transaction, Label label) {
        byTransaction.computeIfAbsent(transaction, id -> new LinkedList<>()).add(label);
    }

    /** Labels must come in the order of time. */
    void addByTime(Label label) {
        byTime.add(label);
    }

    /** Takes away the label that a finding meets, and answers whether there is one. */
    boolean meets(Finding finding) {
        String id = finding.transactionId();
        if (id != null && takeFirst(byTransaction.getOrDefault(id, List.of()), finding, Instant.MAX)) {
            return true;
        }
        Instant earliest = finding.timestamp().minus(tolerance);
        while (!byTime.isEmpty() && byTime.get(0).time().isBefore(earliest)) {
            passed.add(byTime.remove(0)); // No later finding can meet it.
        }
        return takeFirst(byTime, finding, finding.timestamp().plus(tolerance));
    }

    private static boolean takeFirst(List<Label> waiting, Finding finding, Instant latest) {
        for (Iterator<Label> labels = waiting.iterator(); labels.hasNext(); ) {
            Label label = labels.next();
            if (label.time().isAfter(latest)) {
                return false;
            }
            if (sameSubscriber(label, finding)) {
                labels.remove();
                return true;
            }
        }
        return false;
    }

    /** Whether both name the same subscriber, or one of them none. */
    private static boolean sameSubscriber(Label label, Finding finding) {
        return label.subscriber() == null
                || finding.subscriberId() == null
                || label.subscriber().equals(finding.subscriberId());
    }

    /** Those that no finding has met, in the order of time. */
    List<Label> left() {
        List<Label> left = new ArrayList<>(passed);
        byTransaction.values().forEach(left::addAll);
        left.addAll(byTime);
        left.sort(Comparator.comparing(Label::time));
        return left;
    }
}
