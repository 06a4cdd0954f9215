package io.calo.benchmarks.rival;

import io.calo.parser.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How messages begin, by kind: one pattern of alternatives, the frequent ones first. */
final class RegexKinds {
    private static final List<Map.Entry<Kind, String>> BEGINNINGS = List.of(
            Map.entry(Kind.MESSAGE_RECEIVED, "Processing message "),
            Map.entry(Kind.SYNC_STARTED, "Start syncing the balance \\{"),
            Map.entry(Kind.SYNC_PUBLISHED, "SubscriptionBalanceUpdated event published"),
            Map.entry(Kind.INVOCATION_STARTED, "START RequestId: "),
            Map.entry(Kind.INVOCATION_ENDED, "END RequestId: "),
            Map.entry(Kind.INVOCATION_REPORT, "REPORT RequestId: "),
            Map.entry(Kind.SYNC_SKIPPED, "Skipping the (?:balance sync|process)|Balance is already synced from"),
            Map.entry(Kind.BALANCE_MISMATCH, "Subscription balance and payment balance are not in sync \\{"),
            Map.entry(Kind.LOCK_CREATED, "Transaction Lock created"),
            Map.entry(Kind.METRIC, "\\{\"_aws\":"),
            Map.entry(Kind.OVERDRAFT_REFUSED, "\\{\\s*+message: 'Subscriber will have a negative balance"),
            Map.entry(Kind.SYNC_FAILED, "An error occured while syncing the balance"),
            Map.entry(Kind.NOTIFICATION_SENT, "Sending slack notification"),
            Map.entry(Kind.PAYMENT_MESSAGE, "transaction \\{|record(?:\\.body)? \\{"),
            Map.entry(Kind.RUNTIME_ERROR, "Uncaught Exception|Invoke Error|Unknown application error occurred"),
            Map.entry(Kind.RUNTIME_INIT_REPORT, "INIT_REPORT "),
            Map.entry(Kind.RUNTIME_INIT, "INIT_START "));

    private static final Pattern ANY = Pattern.compile(BEGINNINGS.stream()
            .map(beginning -> "(" + beginning.getValue() + ")")
            .collect(Collectors.joining("|")));

    private RegexKinds() {}

    static Matcher matcher() {
        return ANY.matcher("");
    }

    /** What begins where the matcher's region does. */
    static Kind kind(Matcher matcher) {
        if (matcher.lookingAt()) {
            for (int i = 0; i < BEGINNINGS.size(); i++) {
                if (matcher.start(i + 1) >= 0) {
                    return BEGINNINGS.get(i).getKey();
                }
            }
        }
        return Kind.UNRECOGNIZED;
    }
}
