package io.calo.cli;

import static io.calo.cli.Found.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTableTest {
    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out), new Style(false), ZoneOffset.UTC);

    @Test
    void theMostSevereComeFirstThenTheMostFrequent() {
        StubResult result = new StubResult()
                .rules("acme.a", "acme.b", "acme.c")
                .findings(
                        found("acme.a", Severity.INFO, 0),
                        found("acme.a", Severity.INFO, 1),
                        found("acme.b", Severity.CRITICAL, 2),
                        found("acme.c", Severity.HIGH, 3),
                        found("acme.b", Severity.HIGH, 4),
                        found("acme.b", Severity.HIGH, 5));

        new FindingsTable(result, page).print();

        assertThat(out.toString()).isEqualToNormalizingNewlines("""

                Findings: 6
                  CRITICAL         1  Title of acme.b                       acme.b
                  HIGH             2  Title of acme.b                       acme.b
                  HIGH             1  Title of acme.c                       acme.c
                  INFO             2  Title of acme.a                       acme.a
                """);
    }

    @Test
    void kindsBeyondTheTenthAreSummed() {
        Finding[] twelve = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> found("acme.r" + i, i <= 11 ? Severity.LOW : Severity.INFO, i))
                .toArray(Finding[]::new);

        new FindingsTable(new StubResult().findings(twelve), page).print();

        assertThat(out.toString().lines()).hasSize(13).endsWith("  and 2 more kinds: LOW 1, INFO 1");
    }

    @Test
    void noSevereKindIsHiddenInTheRest() {
        Finding[] thirteen = Stream.iterate(1, i -> i + 1)
                .limit(13)
                .map(i -> found("acme.r" + i, i <= 12 ? Severity.HIGH : Severity.MEDIUM, i))
                .toArray(Finding[]::new);

        new FindingsTable(new StubResult().findings(thirteen), page).print();

        assertThat(out.toString().lines().filter(line -> line.startsWith("  HIGH")))
                .hasSize(12);
        assertThat(out.toString().lines()).endsWith("  and 1 more kind: MEDIUM 1");
    }

    @Test
    void noneIsSaidWithTheNumberOfRulesAndOfSuppressedFindings() {
        new FindingsTable(new StubResult().rules("acme.a", "acme.b").suppressed(3), page).print();

        assertThat(out.toString()).contains("none, by 2 rules; 3 more suppressed");
    }

    @Test
    void noRuleIsNotTakenForNoFinding() {
        new FindingsTable(new StubResult(), page).print();

        assertThat(out.toString()).contains("no rule has run");
    }

    private static Finding found(String rule, Severity severity, double seconds) {
        return finding(rule, severity, seconds, "ann", null);
    }
}
