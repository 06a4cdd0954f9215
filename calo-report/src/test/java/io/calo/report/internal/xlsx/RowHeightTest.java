package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RowHeightTest {
    private static final double WIDTH = 13;

    @Test
    void aTextThatBreaksAtItsBlanksHasRoomForEveryLine() throws IOException {
        assertThat(height("Subscription below zero: now")).isEqualTo(height("one\ntwo\nthree"));
    }

    @Test
    void aWordThatIsLongerThanALineHasRoomForAllOfIt() throws IOException {
        assertThat(height("w".repeat(30))).isEqualTo(height("one\ntwo\nthree"));
        assertThat(height("w".repeat(28))).isEqualTo(height("one\ntwo"));
    }

    @Test
    void aTextThatFitsHasOneLine() throws IOException {
        assertThat(height("fourteen  long")).isEqualTo(height("")).isEqualTo(height("one"));
    }

    private static float height(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            row.setHeightInPoints(1);
            RowHeight.fit(row, text, WIDTH, Face.TEXT);
            return row.getHeightInPoints();
        }
    }
}
