package io.calo.report;

import io.calo.analysis.LedgerEntry;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import io.calo.report.internal.text.ReadableTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of an account that do not depend on what happened: times, durations, what an entry is called. English, always. */
final class AccountWords {
    private static final Map<String, String> SOURCES = Map.of(
            "MANUAL_DEDUCTION", "a manual deduction",
            "MANUAL_ADDITION", "a manual addition",
            "PAYMENT", "a payment",
            "REFUND", "a refund");
    private static final String DELIVERY = "DELIVERY_DEDUCTION";
    private static final int LONGEST_ACTION = 40;

    private final ReadableTime times;

    AccountWords(ZoneId zone) {
        this.times = new ReadableTime(zone);
    }

    /** {@code 15 Feb 2024 17:42}. */
    String time(Instant time) {
        return times.time(time);
    }

    /** With the zone's name: {@code 15 Feb 2024 17:42 (Bahrain)}. */
    String timeInZone(Instant time) {
        return time(time) + " (" + times.zoneName() + ")";
    }

    /** In whole units, the largest that fits: {@code 3 days}. */
    static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return count(duration.toDays(), "day");
        }
        if (duration.toHours() > 0) {
            return count(duration.toHours(), "hour");
        }
        if (duration.toMinutes() > 0) {
            return count(duration.toMinutes(), "minute");
        }
        return duration.toSeconds() > 0 ? count(duration.toSeconds(), "second") : "less than a second";
    }

    /** {@code 1 entry} is for nouns that add an s; this is not for others. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code once}, {@code twice}, {@code 3 times}. */
    static String times(long number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }

    /** What an entry is, and its amount: {@code a manual deduction INVAILID_ENTRY of SAR 5,250.00}. */
    static String entry(LedgerEntry entry) {
        Transaction transaction = entry.transaction();
        return kind(entry) + " of " + MoneyText.of(transaction.amount(), transaction.currency());
    }

    /** What an entry is: {@code a manual deduction INVAILID_ENTRY}. */
    static String kind(LedgerEntry entry) {
        Transaction transaction = entry.transaction();
        String action = transaction.action();
        if (DELIVERY.equals(action)) {
            return "a delivery deduction";
        }
        String source = transaction.source();
        String what = source == null ? null : SOURCES.get(source);
        return (what == null ? direction(entry.direction()) : what) + (isWord(action) ? " " + action : "");
    }

    private static String direction(@Nullable TransactionType type) {
        if (type == null) {
            return "a transaction";
        }
        return type == TransactionType.CREDIT ? "a credit" : "a debit";
    }

    /** Whether it is spelt as the service spells actions. Anything else is somebody's text, and may be personal. */
    static boolean isWord(@Nullable String action) {
        return action != null
                && !action.isEmpty()
                && action.length() <= LONGEST_ACTION
                && action.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }
}
