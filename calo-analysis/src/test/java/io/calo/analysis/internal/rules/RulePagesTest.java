package io.calo.analysis.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/rules} are those of the rules as they are. With the property {@value #WRITE} it writes them first. */
class RulePagesTest {
    private static final String WRITE = "calo.writeRulePages";
    private static final Path FOLDER = folder();
    private static final String REMEDY = "write the pages anew with\n  mvn -pl calo-analysis -am test -Dquick"
            + " -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true\nand commit them";

    private static Map<String, String> pages;

    @BeforeAll
    static void writeWhereAsked() throws IOException {
        pages = new RulePages(FOLDER).pages();
        if (Boolean.getBoolean(WRITE)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void eachPageSaysWhatItsRuleDeclares() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String name : files(FOLDER)) {
            written.put(name, Files.readString(FOLDER.resolve(name)));
        }

        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(written.get(page.getKey()))
                    .as("docs/rules/%s is not what rule and text say; %s", page.getKey(), REMEDY)
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void noPageOrTextIsLeftOfARuleThatIsGone() throws IOException {
        Set<String> texts = new TreeSet<>(pages.keySet());
        texts.remove(RulePages.INDEX);

        assertThat(files(FOLDER)).as("pages in docs/rules").isSubsetOf(pages.keySet());
        assertThat(files(FOLDER.resolve("text"))).as("texts in docs/rules/text").isSubsetOf(texts);
    }

    @Test
    void rulesAreListedInTheOrderOfTheirIds() {
        assertThat(BuiltInRules.providers())
                .extracting(provider -> provider.descriptor().id())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void eachRuleAndOptionIsDescribed() {
        assertThat(BuiltInRules.providers()).allSatisfy(provider -> {
            assertThat(provider.descriptor().description()).isNotBlank();
            assertThat(provider.descriptor().options())
                    .allSatisfy(option -> assertThat(option.help()).endsWith("."));
        });
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Maven runs tests in the module's folder, an editor in that of the project. */
    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("calo-analysis") ? here.resolveSibling("docs/rules") : here.resolve("docs/rules");
    }
}
