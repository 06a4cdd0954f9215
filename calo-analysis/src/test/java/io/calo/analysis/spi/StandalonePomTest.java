package io.calo.analysis.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pom that goes with a copy of the example of a rule names what calo itself is built with. */
final class StandalonePomTest {
    private static Document root;
    private static Document example;

    @BeforeAll
    static void readPoms() throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        while (!folder.resolve("calo-examples").toFile().isDirectory()) {
            folder = Objects.requireNonNull(folder.getParent(), "the folder of calo");
        }
        root = read(folder.resolve("pom.xml"));
        example = read(folder.resolve("calo-examples/custom-detector/standalone-pom.xml"));
    }

    private static Document read(Path pom) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
    }

    /** The text of the first element of this name; of a project, its own and no dependency's where that stands first. */
    private static String text(Document pom, String name) {
        return pom.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Map<String, String> plugins(Document pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList plugins = pom.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            NodeList version = plugin.getElementsByTagName("version");
            if (version.getLength() > 0) {
                String id = plugin.getElementsByTagName("artifactId").item(0).getTextContent();
                versions.putIfAbsent(id, version.item(0).getTextContent());
            }
        }
        return versions;
    }

    @Test
    void pinsThePluginsOfAJarThatIsTested() {
        assertThat(plugins(example))
                .containsKeys(
                        "maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin", "maven-jar-plugin");
        assertThat(plugins(root)).containsAllEntriesOf(plugins(example));
    }

    @Test
    void namesTheVersionsThatCaloIsBuiltWith() {
        assertThat(text(example, "calo.version")).isEqualTo(text(root, "version"));
        assertThat(text(example, "junit.version")).isEqualTo(text(root, "junit.version"));
        assertThat(text(example, "maven.compiler.release")).isEqualTo(text(root, "maven.compiler.release"));
    }

    @Test
    void hasNoParentToTakeAnythingFrom() {
        assertThat(example.getElementsByTagName("parent").getLength()).isZero();
    }
}
