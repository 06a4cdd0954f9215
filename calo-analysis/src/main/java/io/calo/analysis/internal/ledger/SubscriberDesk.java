package io.calo.analysis.internal.ledger;

import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.protocol.StrayMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that is done for one subscriber, in the order of time: the entry finds its place in the ledger, the rules look at it, and
 * the stories go on with what they found.
 */
public final class SubscriberDesk {
    private final String subscriberId;
    private final LedgerBuilder ledger = new LedgerBuilder();
    private final StoryBook stories;
    private final KeyRun rules;
    private final Consumer<Finding> findings;
    private boolean hasTransactions;

    /** Begins with a subscriber of whom nothing is known. */
    public SubscriberDesk(
            String subscriberId,
            List<ActiveDetector> detectors,
            Failures failures,
            Consumer<Finding> findings,
            Consumer<Episode> episodes) {
        this.subscriberId = subscriberId;
        this.rules = new KeyRun(subscriberId, detectors, failures);
        this.findings = findings;
        this.stories = new StoryBook(subscriberId, episodes);
    }

    /** Whose desk it is. */
    public String subscriberId() {
        return subscriberId;
    }

    /** Takes a transaction, and tells its place. */
    public LedgerLine onSync(LedgerEntry entry) {
        hasTransactions = true;
        LedgerLine line = ledger.add(entry);
        List<Finding> found = new ArrayList<>(0);
        rules.onSync(line, found::add);
        stories.onSync(line, found);
        found.forEach(findings);
        return line;
    }

    /** Takes a refused message. */
    public void onMessage(UnstartedMessage message) {
        List<Finding> found = new ArrayList<>(0);
        rules.onMessage(message, found::add);
        stories.onMessage(message, found);
        found.forEach(findings);
    }

    /** Takes a mismatch without a transaction, and tells its divergence. */
    public UnlinkedMismatch onMismatch(StrayMismatch stray) {
        UnlinkedMismatch mismatch =
                ledger.add(stray.subscriberId(), stray.timestamp(), stray.requestId(), stray.mismatch());
        List<Finding> found = new ArrayList<>(0);
        rules.onMismatch(mismatch, found::add);
        stories.onMismatch(mismatch, found);
        found.forEach(findings);
        return mismatch;
    }

    /** Says that there is no more. */
    public void end() {
        rules.onEnd(findings);
        stories.end();
    }

    /** Whether any transaction has come. */
    public boolean hasTransactions() {
        return hasTransactions;
    }

    /** What is at stake at the end, by currency. */
    public Map<String, Exposure> exposures() {
        return stories.exposures();
    }
}
