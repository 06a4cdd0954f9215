package io.calo.report.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Whatever text there is. */
class CellTextProperties {
    @Property
    void noTextBeginsAFormulaOrHoldsWhatXmlCannotCarry(@ForAll @StringLength(max = 200) String text) {
        String shown = CellText.of(text, "there");

        assertThat(CsvText.neutralized(shown)).isEqualTo(shown);
        assertThat(shown.codePoints().allMatch(CellTextProperties::isXml)).isTrue();
    }

    @Property
    void whatExcelReadsBackIsWhatWasLoggedButForSigns(@ForAll @StringLength(max = 50) String part) {
        String text = "a"
                + part.codePoints()
                        .filter(c -> c > 0xA0 && c < 0x2000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "_x0041__x005F_b";

        assertThat(new XSSFRichTextString(CellText.of(text, "there")).getString())
                .isEqualTo(text);
    }

    private static boolean isXml(int c) {
        return c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }
}
