package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionsTableTest {
    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out), new Style(false), ZoneOffset.UTC);

    @Test
    void thoseThatLeftOutMostComeFirstWithTheirReasons() {
        tell(use("acme.a", "agreed\u001b in March", 3), use("acme.b", "x".repeat(200), 1200), use("acme.c", "idle", 0));

        assertThat(out.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.length() <= Page.WIDTH)
                .element(1)
                .asString()
                .startsWith("      1,200  acme.b ");
        assertThat(out.toString())
                .contains("          3  acme.a ", "agreed? in March")
                .doesNotContain("acme.c");
    }

    @Test
    void theRowsAreBoundedAndTheRestIsSummed() {
        tell(IntStream.range(0, 8).mapToObj(i -> use("acme.a", "reason", 10)).toArray(SuppressionUse[]::new));

        assertThat(out.toString().lines()).hasSize(7).endsWith("         30  by 3 more suppressions");
    }

    @Test
    void nothingLeftOutIsNothingSaid() {
        tell(use("acme.a", "idle", 0));

        assertThat(out.toString()).isEmpty();
    }

    private void tell(SuppressionUse... uses) {
        new SuppressionsTable(List.of(uses), page).print();
    }

    private static SuppressionUse use(String rule, String reason, long findings) {
        return new SuppressionUse(new Suppression(rule, null, null, null, reason, null), findings);
    }
}
