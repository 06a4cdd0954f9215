package io.calo.analysis.internal.ledger;

import io.calo.analysis.Announcement;
import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the last 30 days that may announce an overdraft. Where there are many, every second one is forgotten, never the
 * earliest. Plain data, bounded.
 */
final class Announcements {
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final int MOST = 64;
    private static final Set<String> RULES = Set.of(
            "calo.ledger.drift",
            "calo.ledger.lost-update",
            "calo.ledger.gap",
            "calo.balance.mismatch",
            "calo.overdraft.refused");

    private List<Known> known = new ArrayList<>();

    /** A finding in short; its currency is null where its event states none. */
    record Known(Announcement announcement, @Nullable String currency) {}

    void add(List<Finding> findings) {
        for (Finding finding : findings) {
            if (RULES.contains(finding.rule())) {
                Announcement announcement = new Announcement(finding.rule(), finding.id(), finding.timestamp());
                known.add(new Known(announcement, finding.currency()));
            }
        }
        if (known.size() > MOST) {
            thinOut();
        }
    }

    /** The earliest that came before an event and concerns its currency; null where none did. */
    @Nullable
    Announcement before(EventReference event, @Nullable String currency) {
        forgetBefore(event.timestamp().minus(WINDOW));
        Announcement earliest = null;
        for (Known one : known) {
            Announcement announcement = one.announcement();
            boolean concerns =
                    currency == null || one.currency() == null || one.currency().equals(currency);
            if (concerns
                    && announcement.timestamp().isBefore(event.timestamp())
                    && (earliest == null || announcement.timestamp().isBefore(earliest.timestamp()))) {
                earliest = announcement;
            }
        }
        return earliest;
    }

    private void forgetBefore(Instant time) {
        known.removeIf(one -> one.announcement().timestamp().isBefore(time));
    }

    private void thinOut() {
        forgetBefore(known.get(known.size() - 1).announcement().timestamp().minus(WINDOW));
        List<Known> kept = new ArrayList<>();
        for (int i = 0; i < known.size(); i += known.size() > MOST ? 2 : 1) {
            kept.add(known.get(i));
        }
        known = kept;
    }
}
