package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UlidsTest {
    @ParameterizedTest
    @CsvSource({
        "01ARZ3NDEKTSV4RRFFQ69G5FAV, 2016-07-30T23:54:10.259Z",
        "01arz3ndektsv4rrffq69g5fav, 2016-07-30T23:54:10.259Z",
        "00000000000000000000000000, 1970-01-01T00:00:00Z",
        "00000000010000000000000000, 1970-01-01T00:00:00.001Z",
        "7ZZZZZZZZZZZZZZZZZZZZZZZZZ, +10889-08-02T05:31:50.655Z"
    })
    void aUlidTellsItsMillisecond(String id, Instant made) {
        assertThat(Ulids.timestamp(id)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T1",
                "01ARZ3NDEKTSV4RRFFQ69G5FA",
                "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
                "80000000000000000000000000",
                "01ARZ3NDEKTSV4RRFFQ69G5FAU",
                "01ARZ3NDEKTSV4RRFFQ69G5FA-",
                "-1ARZ3NDEKTSV4RRFFQ69G5FAV",
                "11111111-0000-4000-8000-000000000001"
            })
    void whatIsNoUlidTellsNoTime(String id) {
        assertThat(Ulids.timestamp(id)).isNull();
    }

    @Test
    void aLetterThatLooksLikeADigitIsNone() {
        assertThat(Ulids.timestamp("0IARZ3NDEKTSV4RRFFQ69G5FAV")).isNull();
        assertThat(Ulids.timestamp("OIARZ3NDEKTSV4RRFFQ69G5FAV")).isNull();
    }
}
