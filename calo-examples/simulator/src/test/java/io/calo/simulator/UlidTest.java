package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Transaction ids and the other ids. */
final class UlidTest {
    @Test
    void theExampleOfTheSpecificationIsWrittenAsThere() {
        assertThat(new Ulid(1469922850259L, 0, 0).toString())
                .startsWith("01ARZ3NDEK")
                .endsWith("0000000000000000");
    }

    @Test
    void allBitsAreWritten() {
        assertThat(new Ulid((1L << 48) - 1, 0xffff, -1L)).hasToString("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assertThat(new Ulid(0, 0x8000, 1)).hasToString("0000000000G000000000000001");
    }

    @Test
    void uuidsStateTheirVersion() {
        Dice dice = new Dice(1);
        assertThat(Uuid.random(dice).toString())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(Uuid.request(dice).toString())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void diceFollowTheirAlgorithm() {
        // The first outputs of SplitMix64 for the seed 1234567, as published with the reference implementation.
        Dice dice = new Dice(1234567);
        assertThat(dice.bits()).isEqualTo(6457827717110365317L);
        assertThat(dice.bits()).isEqualTo(3203168211198807973L);
    }
}
