package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineScriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"x = '</script>'", "x = '</SCRIPT'", "<!-- x", "x = '<script>'", "a\rb", "a\0b"})
    void whatABrowserWouldNotReadToTheEndIsRefused(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new InlineScript("app/x.js", text))
                .withMessageContaining("app/x.js");
    }

    @Test
    void scriptsThatOnlyComeNearAreTaken() throws IOException {
        StringWriter out = new StringWriter();
        new InlineScript("app/x.js", "a < script && b <! --c && '\\x3C/script>'").writeTo(out);

        assertThat(out).hasToString("<script>a < script && b <! --c && '\\x3C/script>'</script>\n");
    }

    /** The example of the W3C's recommendation on content security policies. */
    @Test
    void scriptsAreNamedByTheirHash() {
        assertThat(new InlineScript("x", "alert('Hello, world.');").source())
                .isEqualTo("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    @Test
    void theLibrariesAndScriptsOfThePageAreTaken() throws IOException {
        assertThat(PageResources.scripts()).extracting(InlineScript::name).contains("lib:preact", "lib:echarts");
        assertThat(PageResources.scripts()).noneMatch(script -> script.text().contains("sourceMappingURL"));
    }

    @Test
    void everyLibraryComesWithItsLicence() throws IOException {
        StringWriter out = new StringWriter();
        Licences.write(out);

        assertThat(out.toString())
                .contains("Apache License", "Apache ECharts", "Mike Bostock", "Permission is hereby granted")
                .startsWith("<script type=\"text/plain\" id=\"calo-licences\">")
                .endsWith("</script>\n");
    }
}
