package io.calo.analysis.internal.ledger;

import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells a subscriber's stories from what happens, in the order of time: each is given out when it ends, and those that go on are
 * told at any time as far as they have come. Plain data, bounded however much happens. For one subscriber; not safe for use by
 * several threads.
 */
public final class StoryBook {
    private final Map<String, CurrencyStories> byCurrency = new TreeMap<>();
    private final Announcements announcements = new Announcements();
    private @Nullable CurrencyStories unknownCurrency;
    private @Nullable String lastCurrency;

    /** A book without stories. */
    public StoryBook() {}

    /**
     * Takes an entry in its place.
     *
     * @param findings what was found at it
     * @return the stories that it ends
     */
    public List<Episode> add(LedgerLine line, List<Finding> findings) {
        lastCurrency = line.transaction().currency();
        List<Episode> ended = new ArrayList<>();
        stories(lastCurrency).add(line, findings, announcements, ended);
        announcements.add(findings);
        return ended;
    }

    /**
     * Takes a message without a transaction, which tells something where it was refused. Its currency is that of the entry before
     * it, else of the first after it.
     *
     * @param findings what was found at it
     * @return the stories that are told for good
     */
    public List<Episode> add(UnstartedMessage message, List<Finding> findings) {
        List<Episode> ended = new ArrayList<>();
        Refusal refusal = message.refusal();
        if (refusal != null && !refusal.started()) {
            stories(lastCurrency).add(refusal, lastCurrency, announcements, ended);
        }
        announcements.add(findings);
        return ended;
    }

    /**
     * Takes a mismatch record without a transaction.
     *
     * @param findings what was found at it
     * @return the stories that it ends
     */
    public List<Episode> add(UnlinkedMismatch mismatch, List<Finding> findings) {
        List<Episode> ended = new ArrayList<>();
        stories(mismatch.currency()).add(mismatch, announcements, ended);
        announcements.add(findings);
        return ended;
    }

    /** The stories that go on, as far as they have come. */
    public List<Episode> open() {
        List<Episode> open = new ArrayList<>();
        if (unknownCurrency != null) {
            unknownCurrency.openStories(null, open);
        }
        byCurrency.forEach((currency, stories) -> stories.openStories(currency, open));
        return open;
    }

    /** What the subscriber's balances come to as last known, in each of the subscriber's currencies. */
    public List<Exposure> exposures() {
        List<Exposure> exposures = new ArrayList<>();
        byCurrency.forEach((currency, stories) -> exposures.add(stories.exposure(currency)));
        return exposures;
    }

    private CurrencyStories stories(@Nullable String currency) {
        CurrencyStories unknown = unknownCurrency;
        if (currency == null) {
            CurrencyStories own = unknown == null ? new CurrencyStories() : unknown;
            unknownCurrency = own;
            return own;
        }
        // What was noted before any currency was known is of the first.
        unknownCurrency = null;
        return byCurrency.computeIfAbsent(currency, first -> unknown == null ? new CurrencyStories() : unknown);
    }
}
