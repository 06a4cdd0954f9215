package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {
    private static final Map<String, PageTemplate.Part> PARTS =
            Map.of("a", out -> out.write("1"), "b", out -> out.write("<!--calo:a-->"));

    @Test
    void partsStandInThePlacesOfTheirMarks() throws IOException {
        assertThat(written("x<!--calo:b-->y<!-- calo:a --><!--calo:a-->z"))
                .isEqualTo("x<!--calo:a-->y<!-- calo:a -->1z");
    }

    @Test
    void aMarkThatIsUnknownOrTwiceOrMissingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written("<!--calo:a--><!--calo:b--><!--calo:c-->"))
                .withMessageContaining("'c'");
        assertThatIllegalStateException()
                .isThrownBy(() -> written("<!--calo:a--><!--calo:b--><!--calo:a-->"))
                .withMessageContaining("'a'");
        assertThatIllegalStateException()
                .isThrownBy(() -> written("<!--calo:a-->"))
                .withMessageContaining("[b]");
        assertThatIllegalStateException()
                .isThrownBy(() -> written("<!--calo:a--><!--calo:b"))
                .withMessageContaining("''");
    }

    private static String written(String template) throws IOException {
        StringWriter out = new StringWriter();
        new PageTemplate(template).write(PARTS, out);
        return out.toString();
    }
}
