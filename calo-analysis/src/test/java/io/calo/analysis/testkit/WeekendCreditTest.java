package io.calo.analysis.testkit;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class WeekendCreditTest {
    @Test
    void reportsLargeCreditAtTheWeekend() {
        DetectorTest.of(new WeekendCredit())
                .sync(entry().credit("50").at("2024-03-01T10:00:00Z")) // a Friday: a hit at the boundary
                .sync(entry().credit("49.999")) // an hour later: a near miss
                .sync(entry().credit("99").at("2024-03-04T10:00:00Z")) // a Monday
                .expect(finding().transaction("T1").amount("50").currency("BHD"));
    }

    @Test
    void isTheRuleOfThePageOnWritingRules() throws IOException {
        String page = Files.readString(Path.of("../docs/writing-a-rule.md"));
        Path sources = Path.of("src/test/java/io/calo/analysis/testkit");
        for (String name : new String[] {"WeekendCredit.java", "WeekendCreditDetector.java"}) {
            String source = Files.readString(sources.resolve(name));
            assertThat(page).contains(source.substring(source.indexOf("*/") + 3));
        }
    }
}
