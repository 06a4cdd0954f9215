package com.example.goodwill;

import static io.calo.analysis.testkit.ExpectedFinding.finding;
import static io.calo.analysis.testkit.Given.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.testkit.DetectorTest;
import io.calo.analysis.testkit.EntryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoodwillCeilingTest {
    private static DetectorTest ceiling() {
        return DetectorTest.of(new GoodwillCeiling());
    }

    private static EntryBuilder gift(String amount) {
        return entry().credit(amount).source("MANUAL_ADDITION").action("CX_GIFT");
    }

    @Test
    void reportsOfEachGiftWhatLiesBeyondTheCeiling() {
        ceiling()
                .sync(gift("40"))
                .sync(gift("15.500"))
                .sync(gift("2"))
                .expect(
                        finding()
                                .transaction("T2")
                                .amount("5.5")
                                .currency("BHD")
                                .cause("CX_GIFT")
                                .message("staff gave BHD 55.500 in 2024-03, the ceiling is 50"),
                        finding().transaction("T3").amount("2"));
    }

    @Test
    void allowsExactlyTheCeilingAndNotAFilsMore() {
        ceiling().sync(gift("50")).expectNothing();
        ceiling().sync(gift("50.001")).expect(finding().amount("0.001"));
    }

    @Test
    void beginsAnewWithTheMonthInBahrain() {
        ceiling()
                .sync(gift("50").at("2024-03-31T20:59:59.999Z"))
                .sync(gift("50").at("2024-03-31T21:00:00Z"))
                .expectNothing();
        ceiling()
                .sync(gift("50").at("2024-03-31T20:00:00Z"))
                .sync(gift("50").at("2024-03-31T20:59:59.999Z"))
                .expect(finding().transaction("T2").amount("50"));
    }

    @Test
    void countsOneSubscriberAndOneCurrencyAtATime() {
        ceiling()
                .sync(gift("50"))
                .sync(gift("50").currency("KWD"))
                .sync(gift("50").subscriber("subscriber-2"))
                .expectNothing();
    }

    @Test
    void leavesOutWhatIsOwed() {
        ceiling()
                .sync(gift("99").action("CASH_OR_BENEFIT_PAYMENT"))
                .sync(gift("99").source("PAYMENT"))
                .sync(gift("99").action(null))
                .sync(gift("99").debit("99"))
                .expectNothing();
    }

    @Test
    void countsAGiftOnceWhoseMessageIsDeliveredAgain() {
        ceiling().sync(gift("50").id("T1")).sync(gift("50").id("T1")).expectNothing();
    }

    @Test
    void takesOtherCeilings() {
        ceiling().option("monthly", "EUR=10").sync(gift("99")).expectNothing();
        ceiling()
                .option("monthly", "EUR=10")
                .sync(gift("11").currency("EUR"))
                .expect(finding().amount("1"));
        DetectorTest negative = ceiling().option("monthly", "EUR=-1").sync(gift("1"));
        assertThrows(IllegalArgumentException.class, negative::expectNothing);
    }

    @Test
    void isNamedInTheModuleAndInTheServiceFileAlike() throws IOException {
        String service = DetectorProvider.class.getName();
        String name = GoodwillCeiling.class.getName();
        ModuleDescriptor module = GoodwillCeiling.class.getModule().getDescriptor();
        assertNotNull(module, "the tests run on the module path");
        assertEquals(List.of(name), module.provides().iterator().next().providers());
        try (InputStream file = GoodwillCeiling.class.getResourceAsStream("/META-INF/services/" + service)) {
            assertNotNull(file);
            assertEquals(name, new String(file.readAllBytes(), StandardCharsets.UTF_8).trim());
        }
    }
}
