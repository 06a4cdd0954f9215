package io.calo.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {
    /** The first version in a module's pom is that of its parent, and its own. */
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher pom = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();

        assertThat(Version.text()).isEqualTo(pom.group(1)).matches("\\d+\\.\\d+\\.\\d+(-\\w+)*");
    }

    @Test
    void noOtherResourceIsFilteredByTheBuild() throws IOException {
        Path source = Path.of("src/main/resources/io/calo/report/internal/page/index.html");
        try (InputStream built = Version.class.getResourceAsStream("page/index.html")) {
            assertThat(built).isNotNull().hasBinaryContent(Files.readAllBytes(source));
        }
    }
}
