package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.InputRemark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarkLinesTest {
    private static final int WIDTH = 40;

    @Test
    void inputsOfOneRemarkAreToldTogether() {
        List<InputRemark> remarks = List.of(
                new InputRemark("a.txt", "no time zone is stated"),
                new InputRemark("b.txt", "no time zone is stated"),
                new InputRemark("c.json", "more results were found than are there"));

        assertThat(RemarkLines.of(remarks, WIDTH))
                .containsExactly(
                        "a.txt and 1 more:",
                        "  no time zone is stated",
                        "c.json:",
                        "  more results were found than are there");
    }

    @Test
    void manyRemarksAreCutWithTheirNumber() {
        List<InputRemark> remarks = IntStream.range(0, Observations.TOLD + 2)
                .mapToObj(i -> new InputRemark("file", "remark " + i))
                .toList();

        List<String> lines = RemarkLines.of(remarks, WIDTH);

        assertThat(lines).hasSize(2 * Observations.TOLD + 1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("and 2 more; summary.json lists them");
    }

    @Test
    void longNamesAndTextsKeepTheWidth() {
        InputRemark remark = new InputRemark("n".repeat(200), "word ".repeat(100) + "w".repeat(200));

        assertThat(RemarkLines.of(List.of(remark, remark), WIDTH))
                .hasSize(4)
                .allMatch(line -> line.length() <= WIDTH)
                .first()
                .asString()
                .endsWith("... and 1 more:");
    }

    @Test
    void nothingToKnowIsNoLine() {
        assertThat(RemarkLines.of(List.of(), WIDTH)).isEmpty();
    }
}
