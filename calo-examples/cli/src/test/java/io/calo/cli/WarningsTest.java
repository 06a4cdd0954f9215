package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Suppression;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
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
    void nothingToWarnOfIsNothingSaid() {
        warn(new StubResult());

        assertThat(out.toString()).isEmpty();
    }

    private void warn(StubResult result) {
        new Warnings(new Analysis(result, new Observations()), new Style(false), new PrintWriter(out)).print();
    }
}
