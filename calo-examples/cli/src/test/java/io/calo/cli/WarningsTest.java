package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.parser.Coverage;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.MalformedReason;
import io.calo.parser.RemarkTotals;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private final StringWriter out = new StringWriter();

    @Test
    void aRuleThatBrokeDownIsNamedWithItsError() {
        warn(new StubResult()
                .failures(
                        new DetectorFailure("acme.credit", "acme.Credit", "ann", null, 1200, "NPE: " + "x".repeat(200)),
                        new DetectorFailure("acme.Other", "acme.Other", null, null, 0, "NoSuchMethodError")));

        assertThat(out.toString())
                .contains("! rule acme.credit failed for 1,200 keys; its other findings count:\n    NPE: xxx")
                .contains("! rule acme.Other could not be loaded:\n    NoSuchMethodError");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void anExpiredSuppressionIsToldWithItsReason() {
        warn(new StubResult()
                .expired(new Suppression(
                        "calo.transaction.type-contradiction",
                        null,
                        null,
                        null,
                        "looked into\u001b by Layla",
                        LocalDate.of(2025, 3, 2))));

        assertThat(out.toString())
                .contains(
                        "! a suppression of calo.transaction.type-contradiction ended on 2025-03-02; it no longer holds:")
                .contains("    looked into? by Layla");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void suppressionsInForceThatFitNothingAreToldAFewOfThem() {
        warn(new StubResult()
                .inForce(IntStream.range(0, Observations.TOLD + 2)
                        .mapToObj(i -> use("calo.ledger.gap", "reason " + i, i == 1 ? 7 : 0))
                        .toArray(SuppressionUse[]::new)));

        assertThat(out.toString())
                .contains("! a suppression of calo.ledger.gap left nothing out: no finding fits it:\n    reason 0")
                .contains("    and 1 more; summary.json lists them")
                .doesNotContain("reason 1");
    }

    @Test
    void aSuppressionThatLeftFindingsOutIsNoWarning() {
        warn(new StubResult().inForce(use("calo.ledger.gap", "agreed", 1)));

        assertThat(out.toString()).isEmpty();
    }

    @Test
    void eachFileWithPiecesThatWereNotUnderstoodIsNamedOnceWithTheRemedy() {
        MalformedPiece piece = new MalformedPiece(7, 99, MalformedReason.SYNTAX, "no row\u001b; export again");
        List<MalformedInput> inputs = new ArrayList<>();
        inputs.add(new MalformedInput("a.csv", 0, 2_000, List.of(piece, piece)));
        IntStream.range(10, 30).forEach(i -> inputs.add(new MalformedInput("b" + i, i, 1, List.of(piece))));
        RemarkTotals none = new RemarkTotals(0, 0, 0, List.of());
        warn(new StubResult()
                .coverage(new Coverage(21, 0, 0, 0, Map.of(), 2_020, 0, List.of(), List.of(), none, inputs)));

        assertThat(out.toString())
                .contains(
                        "! 2,020 pieces of the input not understood, and not in the figures:",
                        "    a.csv:7: no row?; export again (and 1,999 more in it)",
                        "    b10:7: no row?; export again",
                        "    b20:7: ",
                        "    and 9 more in other files; Coverage in the reports names more files, calo events all")
                .doesNotContain("b21");
    }

    private static SuppressionUse use(String rule, String reason, long findings) {
        return new SuppressionUse(new Suppression(rule, null, null, null, reason, null), findings);
    }

    @Test
    void nothingToWarnOfIsNothingSaid() {
        warn(new StubResult());

        assertThat(out.toString()).isEmpty();
    }

    private void warn(StubResult result) {
        new Warnings(new Analysis(result, new Observations()), new Style(false), new PrintWriter(out)).print();
    }
}
