package io.calo.analysis.testkit;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

final class DetectorTestTest {
    private static DetectorTest credits() {
        return DetectorTest.of(new LargeCredit());
    }

    @Test
    void acceptsTheFindingThatWasExpected() {
        credits()
                .sync(entry().credit("60"))
                .sync(entry().credit("60"))
                .expect(finding()
                        .transaction("T2")
                        .amount("120.00")
                        .cause("sum")
                        .currency("BHD"));
    }

    @Test
    void acceptsNoFindingWhereNoneWasExpected() {
        credits().sync(entry().credit("100")).expectNothing();
    }

    @Test
    void namesWhatIsMissingAndWhatIsThere() {
        DetectorTest test = credits().sync(entry().credit("101"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.expect(finding().transaction("T2")))
                .withMessageContaining("Expected, but not found:\n  - transaction T2")
                .withMessageContaining("Found, but not expected:\n  - transaction T1, key 'subscriber-1'");
    }

    @Test
    void readsOptionsAsAUserWritesThem() {
        credits()
                .option("ceiling", "5")
                .sync(entry().credit("6"))
                .expect(finding().amount("6"));
        DetectorTest test =
                credits().option("ceilling", "5").option("ceiling", "five").sync(entry());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(test::expectNothing)
                .withMessageContaining("has no option 'ceilling'")
                .withMessageContaining("'five'");
    }
}
