package io.calo.analysis.testkit;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What a finding is to be; what is not said may be anything. Each method answers the same expectation. */
public final class ExpectedFinding {
    private final Map<String, Predicate<Finding>> demands = new LinkedHashMap<>();

    private ExpectedFinding() {}

    /** Any finding. */
    public static ExpectedFinding finding() {
        return new ExpectedFinding();
    }

    /** About the transaction of this id. */
    public ExpectedFinding transaction(String id) {
        return demand("transaction " + id, finding -> id.equals(finding.transactionId()));
    }

    /** About this subscriber. */
    public ExpectedFinding subscriber(String id) {
        return demand("subscriber " + id, finding -> id.equals(finding.subscriberId()));
    }

    /** At this key. */
    public ExpectedFinding key(String key) {
        return demand("key '" + key + "'", finding -> key.equals(finding.key()));
    }

    /** About a key as a whole or something else that is no transaction. */
    public ExpectedFinding withoutTransaction() {
        return demand("no transaction", finding -> finding.transactionId() == null);
    }

    /** Of an event at this time, in ISO 8601. */
    public ExpectedFinding at(String time) {
        Instant instant = Instant.parse(time);
        return demand("at " + instant, finding -> instant.equals(finding.timestamp()));
    }

    /** With this amount; {@code 5} and {@code 5.00} are the same. */
    public ExpectedFinding amount(String amount) {
        BigDecimal number = new BigDecimal(amount);
        return demand(
                "amount " + amount, finding -> finding.amount() != null && number.compareTo(finding.amount()) == 0);
    }

    /** Without an amount. */
    public ExpectedFinding withoutAmount() {
        return demand("no amount", finding -> finding.amount() == null);
    }

    /** In this currency. */
    public ExpectedFinding currency(String currency) {
        return demand("currency " + currency, finding -> currency.equals(finding.currency()));
    }

    /** With this cause. */
    public ExpectedFinding cause(String cause) {
        return demand("cause " + cause, finding -> cause.equals(finding.cause()));
    }

    /** Of this severity. */
    public ExpectedFinding severity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return demand("severity " + severity, finding -> severity == finding.severity());
    }

    /** With exactly this message. */
    public ExpectedFinding message(String message) {
        return demand("message '" + message + "'", finding -> message.equals(finding.message()));
    }

    /** With a message in which this stands. */
    public ExpectedFinding messageContaining(String part) {
        return demand(
                "message with '" + part + "'", finding -> finding.message().contains(part));
    }

    /** With this record among its evidence. */
    public ExpectedFinding evidence(SourcePosition position) {
        return demand("evidence " + position, finding -> finding.evidence().contains(position));
    }

    /** With this many records as evidence. */
    public ExpectedFinding evidence(int records) {
        return demand(
                records + (records == 1 ? " record" : " records") + " of evidence",
                finding -> finding.evidence().size() == records);
    }

    private ExpectedFinding demand(String text, Predicate<Finding> predicate) {
        demands.put(text, predicate);
        return this;
    }

    boolean matches(Finding finding) {
        return demands.values().stream().allMatch(demand -> demand.test(finding));
    }

    /** What is demanded, as messages of failed tests say it. */
    @Override
    public String toString() {
        return demands.isEmpty() ? "any finding" : String.join(", ", demands.keySet());
    }
}
