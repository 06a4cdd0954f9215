package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {
    private static final Report REPORT = (result, file) -> {};

    @ParameterizedTest
    @ValueSource(strings = {"board.txt", "Board 2024 – März.txt", "a", "a.", "~a", "\u00a0"})
    void aNameOfAFileIsTaken(String name) {
        assertThat(new ReportFile(name, "for the board", REPORT).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".board", "a/b", "a\\b", "/a"})
    void whatNamesAFolderOrIsHiddenIsRefused(String name) {
        assertThatThrownBy(() -> new ReportFile(name, "for the board", REPORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u001fb", "a\u007fb", "a\u0080b", "a\u009fb"})
    void aControlCharacterInANameIsRefusedAndNotRepeated(String name) {
        assertThatThrownBy(() -> new ReportFile(name, "for the board", REPORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name 'a?b' holds a control character");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without such a check may do.
    void whatIsNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportFile(null, "for the board", REPORT))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportFile("a", null, REPORT))
                .withMessage("description");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReportFile("a", "for the board", null))
                .withMessage("report");
    }
}
