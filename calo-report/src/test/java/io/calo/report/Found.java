package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.Rows;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings made up, and the result of an analysis that has them, whatever the rules of this version are. */
final class Found {
    static final String RULE = "acme.weekend-credit";
    static final Instant TIME = Instant.parse("2024-03-04T05:06:07.080Z");

    private Found() {}

    /** An id that ends with a number. */
    static String id(int number) {
        return "0123456789abcdef" + String.format(java.util.Locale.ROOT, "%08x", number);
    }

    /** A finding about a transaction of the log that {@link #analysis} reads. */
    static Finding about(int id, String rule, String transactionId) {
        return new Finding(
                id(id),
                rule,
                Severity.HIGH,
                Scope.SUBSCRIBER,
                "u",
                "u",
                transactionId,
                TIME,
                "BHD",
                new BigDecimal("1.500"),
                "a credit of BHD 1.500 on a Friday",
                null,
                null,
                List.of(new SourcePosition("export", 3, 77)));
    }

    static Finding about(int id) {
        return about(id, RULE, "T1");
    }

    /** A finding about a subscriber as a whole, or about none. */
    static Finding at(int id, String subscriberId, Instant time) {
        return new Finding(
                id(id),
                RULE,
                Severity.LOW,
                Scope.SERVICE,
                "service",
                subscriberId,
                null,
                time,
                null,
                null,
                "something at the service",
                "crash",
                null,
                List.of(new SourcePosition("export", 1, 0), new SourcePosition("other", 9, 1)));
    }

    /** The result of a log with one transaction, T1 of subscriber u, at {@link #TIME}, and these findings. */
    static AnalysisResult analysis(Finding... findings) {
        return with(Map.of(
                "findings", rows(findings),
                "findingCounts", counts(findings),
                "rules", List.of(descriptor(RULE))));
    }

    static DetectorDescriptor descriptor(String rule) {
        return DetectorDescriptor.builder(rule, "A rule").build();
    }

    static AnalysisResult withFailures(DetectorFailure... failures) {
        return with(Map.of(
                "findings", rows(),
                "rules", List.of(descriptor(RULE)),
                "detectorFailures", List.of(failures)));
    }

    static AnalysisResult withExpired(Suppression... expired) {
        return with(Map.of(
                "findings", rows(),
                "rules", List.of(descriptor(RULE)),
                "expiredSuppressions", List.of(expired)));
    }

    static AnalysisResult withStories(EpisodeCounts counts, Exposure... exposures) {
        return with(Map.of("episodeCounts", counts, "exposures", List.of(exposures)));
    }

    private static FindingCounts counts(Finding... findings) {
        Map<Severity, Long> severities = new HashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity, 0L);
        }
        Arrays.stream(findings).forEach(finding -> severities.merge(finding.severity(), 1L, Long::sum));
        Map<String, Long> rules =
                Arrays.stream(findings).collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        return new FindingCounts(findings.length, rules, severities, 7);
    }

    static Rows<Finding> rows(Finding... findings) {
        return new Rows<>() {
            @Override
            public long size() {
                return findings.length;
            }

            @Override
            public Iterator<Finding> iterator() {
                return List.of(findings).iterator();
            }
        };
    }

    static AnalysisResult with(Map<String, ?> answers) {
        AnalysisResult real =
                Export.analyze(Export.started("id: 'T1', type: 'CREDIT', userId: 'u', currency: 'BHD', amount: 1, "
                        + "vat: 0, oldBalance: 0, newBalance: 1"));
        return (AnalysisResult) Proxy.newProxyInstance(
                Found.class.getClassLoader(), new Class<?>[] {AnalysisResult.class}, (proxy, method, args) -> {
                    Object answer = answers.get(method.getName());
                    try {
                        return answer != null ? answer : method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
