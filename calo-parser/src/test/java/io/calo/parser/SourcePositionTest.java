package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePositionTest {
    private static final SourcePosition PLACE = new SourcePosition("a/1.log", 2, 3, 40);

    @Test
    void theSamePlaceIsEqualAndHasTheSameHash() {
        SourcePosition same = new SourcePosition(new StringBuilder("a/1.log").toString(), 2, 3, 40);

        assertThat(same).isEqualTo(PLACE).hasSameHashCodeAs(PLACE);
    }

    @Test
    void anotherFileInputLineOrOffsetIsAnotherPlace() {
        assertThat(List.of(
                        new SourcePosition("a/2.log", 2, 3, 40),
                        new SourcePosition("a/1.log", 1, 3, 40),
                        new SourcePosition("a/1.log", 2, 4, 40),
                        new SourcePosition("a/1.log", 2, 3, 41)))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(PLACE).doesNotHaveSameHashCodeAs(PLACE));
        assertThat(PLACE).isNotEqualTo(null).isNotEqualTo("a/1.log:3").hasToString("a/1.log:3");
    }
}
