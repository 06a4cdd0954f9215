package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotasTest {
    @Test
    void theGravestComeInFirst() {
        Quotas quotas = Quotas.of(5, 3, 4, 2);

        assertThat(quotas.left()).isEqualTo(5);
        assertThat(quotas.admit(2)).isFalse();
        assertThat(quotas.admit(1)).isTrue();
        assertThat(quotas.admit(1)).isTrue();
        assertThat(quotas.admit(1)).isFalse();
        assertThat(quotas.admit(0) && quotas.admit(0) && quotas.admit(0)).isTrue();
        assertThat(quotas.admit(0)).isFalse();
        assertThat(quotas.left()).isZero();
    }

    @Test
    void whereThereIsRoomForAllAllComeIn() {
        Quotas quotas = Quotas.of(3, 1, 0, 2);

        assertThat(quotas.admit(2) && quotas.admit(0) && quotas.admit(2)).isTrue();
        assertThat(quotas.admit(1)).isFalse();
    }

    @Test
    void aCopyHasTheRoomOfTheOriginal() {
        Quotas quotas = Quotas.of(1, 1);
        Quotas copy = quotas.copy();

        assertThat(quotas.admit(0)).isTrue();
        assertThat(copy.admit(0)).isTrue();
        assertThat(quotas.admit(0)).isFalse();
    }

    @Test
    void noRoomLetsNobodyIn() {
        assertThat(Quotas.of(0, 7).admit(0)).isFalse();
    }
}
