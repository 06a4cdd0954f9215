package io.calo.analysis.testkit;

import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which findings are those that were expected: pairs off as many as can be, so that the order of expectations does not matter. */
final class Comparison {
    private static final int MOST_EVIDENCE = 10;

    private final List<ExpectedFinding> expected;
    private final List<Finding> found;
    private final @Nullable Integer[] expectationOf;

    Comparison(List<ExpectedFinding> expected, List<Finding> found) {
        this.expected = expected;
        this.found = found;
        this.expectationOf = new @Nullable Integer[found.size()];
        for (int i = 0; i < expected.size(); i++) {
            place(i, new boolean[found.size()]);
        }
    }

    /** Finds a place for an expectation, moving others to make room: a maximum matching by augmenting paths. */
    private boolean place(int expectation, boolean[] tried) {
        for (int i = 0; i < found.size(); i++) {
            if (!tried[i] && expected.get(expectation).matches(found.get(i))) {
                tried[i] = true;
                Integer other = expectationOf[i];
                if (other == null || place(other, tried)) {
                    expectationOf[i] = expectation;
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Accepts the findings if they are those that were expected, no more and no fewer.
     *
     * @throws AssertionError if not; says what is missing, what is too much and what there is
     */
    void check(Object rule) {
        List<ExpectedFinding> missing = new ArrayList<>(expected);
        Arrays.stream(expectationOf)
                .filter(Objects::nonNull)
                .sorted((a, b) -> b - a)
                .forEach(i -> missing.remove((int) i));
        List<Finding> unexpected = new ArrayList<>();
        for (int i = 0; i < expectationOf.length; i++) {
            if (expectationOf[i] == null) {
                unexpected.add(found.get(i));
            }
        }
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new AssertionError("rule " + rule + " found something else."
                    + lines("Expected, but not found", missing.stream())
                    + lines("Found, but not expected", unexpected.stream().map(Comparison::text))
                    + lines("All that was found", found.stream().map(Comparison::text)));
        }
    }

    static String lines(String title, Stream<?> items) {
        List<?> list = items.toList();
        StringBuilder text = new StringBuilder("\n").append(title).append(':');
        list.forEach(item -> text.append("\n  - ").append(item));
        return list.isEmpty() ? text.append(" nothing").toString() : text.toString();
    }

    /** A finding in the words of {@link ExpectedFinding}. */
    static String text(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(finding.transactionId() == null ? "no transaction" : "transaction " + finding.transactionId());
        text.append(finding.subscriberId() == null ? "" : ", subscriber " + finding.subscriberId());
        text.append(", key '").append(finding.key()).append("', at ").append(finding.timestamp());
        text.append(finding.amount() == null ? ", no amount" : ", amount " + finding.amount());
        text.append(finding.currency() == null ? "" : ", currency " + finding.currency());
        text.append(finding.cause() == null ? "" : ", cause " + finding.cause());
        text.append(", severity ").append(finding.severity());
        text.append(", message '").append(finding.message()).append('\'');
        return text.append(", ").append(evidence(finding.evidence())).toString();
    }

    /** As many as are found at a glance: a failed test is not to print thousands. */
    private static String evidence(List<SourcePosition> positions) {
        String named = positions.stream()
                .limit(MOST_EVIDENCE)
                .map(SourcePosition::toString)
                .collect(Collectors.joining("; "));
        return positions.size() + (positions.size() == 1 ? " record" : " records") + " of evidence [" + named
                + (positions.size() > MOST_EVIDENCE ? "; …]" : "]");
    }
}
