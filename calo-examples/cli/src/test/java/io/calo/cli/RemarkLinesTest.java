package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.RemarkTotals;
import io.calo.parser.SharedRemark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarkLinesTest {
    private static final int WIDTH = 60;

    @Test
    void inputsOfOneRemarkAreToldTogetherWithTheirNumber() {
        RemarkTotals totals = new RemarkTotals(
                169,
                168,
                0,
                List.of(
                        new SharedRemark("more results were found than are there", 1, List.of("c.json")),
                        new SharedRemark("no time zone is stated", 168, List.of("a.txt", "b.txt"))));

        assertThat(RemarkLines.of(totals, WIDTH))
                .containsExactly(
                        "a.txt and 167 more:",
                        "  no time zone is stated",
                        "c.json:",
                        "  more results were found than are there");
    }

    @Test
    void manyRemarksAreCutWithTheNumberOfTheRest() {
        List<SharedRemark> remarks = IntStream.range(0, Observations.TOLD + 2)
                .mapToObj(i -> new SharedRemark("remark " + i, 2, List.of("file")))
                .toList();

        List<String> lines = RemarkLines.of(new RemarkTotals(1_010, 1_010, 0, remarks), WIDTH);

        assertThat(lines).hasSize(2 * Observations.TOLD + 1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("and 1,004 more; Coverage in the reports tells of them");
    }

    @Test
    void longNamesAndTextsKeepTheWidth() {
        String text = "word ".repeat(100) + "w".repeat(200);
        SharedRemark remark = new SharedRemark(text, 2, List.of("n".repeat(200)));

        assertThat(RemarkLines.of(new RemarkTotals(2, 2, 0, List.of(remark)), WIDTH))
                .hasSize(4)
                .allMatch(line -> line.length() <= WIDTH)
                .first()
                .asString()
                .endsWith("... and 1 more:");
    }

    @Test
    void nothingToKnowIsNoLine() {
        assertThat(RemarkLines.of(new RemarkTotals(0, 0, 0, List.of()), WIDTH)).isEmpty();
    }
}
