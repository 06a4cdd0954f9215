package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleListTest {
    private static final DetectorDescriptor GAP = DetectorDescriptor.builder("calo.ledger.gap", "Gap")
            .description("A balance changed without a log.")
            .build();
    private static final DetectorDescriptor WEEKEND = DetectorDescriptor.builder(
                    "acme.weekend-credit", "Credit at the weekend\u001b[2J")
            .description(
                    "A credit on a day on which nobody works, as far as is known, and which is larger than it should "
                            + "be for the subscriber whom it concerns.")
            .severity(Severity.LOW)
            .scope(Scope.SEGMENT)
            .option(Option.decimal("ratio", "2.5", "times the median", "How much larger it must be.")
                    .checked(value -> value.signum() > 0, "above zero"))
            .build();
    private static final List<DetectorDescriptor> RULES = List.of(WEEKEND, GAP);

    private final StringWriter out = new StringWriter();
    private final RuleText text = new RuleText(new Page(new PrintWriter(out), new Style(false), ZoneOffset.UTC));

    @Test
    void aRowTellsSeverityScopeAndTitle() {
        text.row(WEEKEND);

        assertThat(out.toString().stripTrailing())
                .isEqualTo("  acme.weekend-credit                     LOW       SEGMENT     Credit at the weekend?[2J");
    }

    @Test
    void allAboutARuleHasItsOptionsAndHowToSetThem() {
        text.whole(WEEKEND);

        assertThat(out.toString())
                .contains("LOW, looks at one currency and action at a time")
                .contains("ratio  decimal, in times the median\n", "2.5 unless set; must be above zero\n")
                .contains("How much larger it must be.", "written as a decimal number, such as 3.5")
                .contains("    rules:\n      acme.weekend-credit:\n        ratio: 2.5\n");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void defaultsAreShownAsAFileOfSettingsTakesThem() {
        text.whole(DetectorDescriptor.builder("acme.texts", "Texts")
                .option(Option.text("prefix", "", "A text."))
                .option(Option.text("name", "it's: new", "A text."))
                .option(Option.text("nothing", "null", "A text."))
                .option(Option.texts("actions", "CX_GIFT,COMPENSATION", "Texts."))
                .option(Option.flag("strict", true, "A choice."))
                .build());

        assertThat(out.toString())
                .contains("  prefix  text\n", "nothing unless set\n")
                .contains("        prefix: ''\n        name: 'it''s: new'\n        nothing: 'null'\n")
                .contains("        actions: CX_GIFT, COMPENSATION\n        strict: true\n");
    }

    @Test
    void aRuleWithoutOptionsSaysSo() {
        text.whole(GAP);

        assertThat(out.toString()).contains("has no options").doesNotContain("--config");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calo.ledger.gap", "ledger.gap"})
    void aRuleIsFoundByItsIdWithOrWithoutOurPrefix(String name) {
        assertThat(RuleName.find(name, RULES)).isSameAs(GAP);
    }

    @ParameterizedTest
    @CsvSource({
        "calo.ledger.gep, perhaps calo.ledger.gap",
        "ledger.gaps, perhaps calo.ledger.gap",
        "gap, perhaps calo.ledger.gap",
        "acme.weekendcredit, perhaps acme.weekend-credit",
        "nothing-like-it, calo detectors lists them",
    })
    void aSlipGetsASuggestion(String name, String suggestion) {
        assertThatThrownBy(() -> RuleName.find(name, RULES))
                .isInstanceOf(Failure.class)
                .hasMessage("there is no rule '" + name + "'; " + suggestion);
    }

    @Test
    void programsGetAllOfIt() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        RulesJson.write(RULES, json);

        JsonNode rule = new ObjectMapper().readTree(json.toByteArray()).path(0);
        assertThat(rule.path("id").asText()).isEqualTo("acme.weekend-credit");
        assertThat(rule.path("severity").asText()).isEqualTo("LOW");
        assertThat(rule.path("scope").asText()).isEqualTo("SEGMENT");
        assertThat(rule.at("/options/0/name").asText()).isEqualTo("acme.weekend-credit.ratio");
        assertThat(rule.at("/options/0/type").asText()).isEqualTo("decimal");
        assertThat(rule.at("/options/0/default").asText()).isEqualTo("2.5");
        assertThat(rule.at("/options/0/unit").asText()).isEqualTo("times the median");
        assertThat(rule.at("/options/0/requirement").asText()).isEqualTo("above zero");
    }

    @Test
    void theCommandListsWhatTheEngineRuns() throws IOException {
        Run list = Run.calo("detectors");
        Run json = Run.calo("detectors", "--json");

        assertThat(list.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(list.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        JsonNode rules = new ObjectMapper().readTree(json.out());
        assertThat(list.out()).contains(Numbers.count(rules.size(), "rule") + "; ");
        for (JsonNode rule : rules) {
            assertThat(list.out()).contains(rule.path("id").asText());
            assertThat(Run.calo("detectors", rule.path("id").asText()).lines())
                    .allMatch(line -> line.length() <= Page.WIDTH);
        }
    }

    @Test
    void whatIsShownForTheConfigurationIsGood(@TempDir Path folder) throws IOException {
        String shown = Run.calo("detectors", "calo.amount.large").out();
        Path file = Files.writeString(folder.resolve("calo.yaml"), shown.substring(shown.indexOf("    rules:")));
        TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED);

        Run run = Run.calo(
                "analyze", folder.resolve("logs"), "--out", folder.resolve("out"), "--config", file, "--quiet");

        assertThat(run).isEqualTo(new Run(ExitCodes.DONE, "", ""));
        assertThat(shown).contains("threshold: AED=");
    }

    @Test
    void theCommandNamesARuleThatThereIsNot() {
        Run run = Run.calo("detectors", "acme.nowhere-to-be-found");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err())
                .isEqualTo("calo: there is no rule 'acme.nowhere-to-be-found'; calo detectors lists them\n");
    }
}
