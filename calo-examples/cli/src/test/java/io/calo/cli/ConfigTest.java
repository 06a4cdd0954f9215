package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Stateless;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    @TempDir
    Path folder;

    @Test
    void theExampleOfTheDocumentationIsGoodAndItsRulesAndOptionsExist() throws IOException {
        String page = Files.readString(Path.of("../../docs/configuration.md"));
        int start = page.indexOf("```yaml\n") + 8;

        Config config = config(page.substring(start, page.indexOf("```", start)));

        AnalysisEngineBuilder settings = AnalysisEngine.builder();
        config.applyTo(settings);
        try (AnalysisEngine engine = settings.build()) {
            assertThat(engine.rules())
                    .extracting(DetectorDescriptor::id)
                    .contains("calo.amount.large", "calo.activity.burst")
                    .doesNotContain("calo.activity.frequency");
        }
        assertThat(config.suppressions())
                .containsExactly(
                        new Suppression(
                                "calo.ledger.gap",
                                "64f0c1d2e3a4b5c6d7e8f901",
                                null,
                                null,
                                "balance corrected by hand, agreed with finance on 3 March",
                                LocalDate.parse("2026-12-31")),
                        new Suppression(
                                "calo.overdraft.wallet", null, null, "0123456789abcdef01234567", "paid in cash", null));
    }

    @Test
    void amountsAreExactAsWrittenWhateverTheirForm() throws IOException {
        Map<String, BigDecimal> exact =
                Map.of("SAR", new BigDecimal("2000.00"), "BHD", new BigDecimal("0.1234567890123456789012345678901"));
        Probe probe = new Probe();

        for (String form : List.of(
                "{SAR: 2000.00, BHD: 0.1234567890123456789012345678901}",
                "{SAR: '2000.00', \"BHD\": 0.1234567890123456789012345678901}",
                "SAR=2000.00 BHD=0.1234567890123456789012345678901")) {
            build("rules:\n  acme.probe:\n    threshold: " + form, probe);
            assertThat(probe.threshold).as(form).isEqualTo(exact);
        }
    }

    @Test
    void textsAreAListOrALineAndFlagsAreTrueOrFalse() throws IOException {
        for (String form : List.of("[CX_GIFT, 'a b']", "CX_GIFT, a b", "\n      - CX_GIFT\n      - a b")) {
            Probe probe = new Probe();
            build("rules:\n  acme.probe:\n    strict: true\n    actions: " + form, probe);
            assertThat(probe.actions).as(form).containsExactly("CX_GIFT", "a b");
            assertThat(probe.strict).isTrue();
        }
        Probe probe = new Probe();
        build("rules: {acme.probe: {actions: []}}", probe);
        assertThat(probe.actions).isEmpty();
        assertThat(probe.strict).isFalse();
    }

    @Test
    void timesNumbersAndOptionsNotNamedReachTheRule() throws IOException {
        Probe probe = new Probe();

        build("rules: {acme.probe: {most: 017}}", probe);

        assertThat(probe.most).isEqualTo(17);
        assertThat(probe.threshold).containsOnlyKeys("QAR");
    }

    @Test
    void aRuleThatIsNotEnabledDoesNotRun() throws IOException {
        assertThat(rules("rules: {acme.probe: {enabled: false}}")).doesNotContain("acme.probe");
        assertThat(rules("rules: {acme.probe: {enabled: true, severity: high}}"))
                .contains("acme.probe");
    }

    @Test
    void whatIsCommentedOutOrEmptyIsNoMistake() throws IOException {
        for (String text : List.of("", "# nothing\n", "rules:\nsuppressions:\n", "rules: {acme.probe: }", "rules: ~")) {
            assertThat(rules(text)).as(text).contains("acme.probe");
        }
    }

    @Test
    void allMistakesAreToldInOneErrorWithFileLineAndColumn() {
        Failure failure = failure("""
                rulez: {}
                rules:
                  acme.probe:
                    severity: TALL
                    enabled: maybe
                    most: [[1], "a, b"]
                    threshold: {SAR: {}, "S R": 1}
                  acme.probe: {most:}
                  acme.other: 7
                suppressions:
                  - rule: acme.probe
                    expires: 2026-02-30
                    reson: typed in a hurry
                  - reason: ' '
                    finding: 123
                  - just a text
                """);

        Path file = folder.resolve("calo.yaml");
        assertThat(failure.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "--config " + file + " cannot be used:",
                        "  " + file
                                + ":1:1: the file has no 'rulez', did you mean 'rules'?; it has rules, suppressions",
                        "  " + file + ":4:15: 'TALL' is no severity; there are INFO, LOW, MEDIUM, HIGH, CRITICAL",
                        "  " + file + ":5:14: 'enabled' must be true or false, not 'maybe'",
                        "  " + file + ":6:12: an element of 'most' must be a single value",
                        "  " + file + ":6:17: 'a, b' has a comma, which would make two of it",
                        "  " + file + ":7:22: 'SAR' must be a single value",
                        "  " + file + ":7:26: 'S R' is no code of a currency, such as SAR",
                        "  " + file + ":8:3: 'acme.probe' stands here twice",
                        "  " + file + ":9:15: rule 'acme.other' must be names with values, as in name: value",
                        "  " + file + ":11:5: a suppression without a reason: say why, for who reads it next year",
                        "  " + file + ":12:14: '2026-02-30' is no day; write one such as 2026-12-31",
                        "  " + file
                                + ":13:5: a suppression has no 'reson', did you mean 'reason'?; it has rule, subscriber, "
                                + "transaction, finding, reason, expires",
                        "  " + file + ":14:5: a suppression without a rule: say which rule's findings it leaves out",
                        "  " + file + ":14:13: 'reason' is blank: say why, for who reads it next year",
                        "  " + file + ":15:14: '123' is no finding's id: 24 digits, as findings.ndjson has them",
                        "  " + file + ":16:5: a suppression must be names with values, as in name: value",
                        "  " + file + ":16:5: a suppression without a rule: say which rule's findings it leaves out",
                        "  " + file + ":16:5: a suppression without a reason: say why, for who reads it next year");
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        assertThat(failure("rules:\n  a: {b: 1\n  c: ]"))
                .hasMessageContaining(folder.resolve("calo.yaml") + ":3:4: is no YAML: ");
        assertThat(failure("rules:\n\tacme.probe: {}"))
                .hasMessageContaining("calo.yaml:2:1: is no YAML: ")
                .hasMessageContaining("TAB");
        assertThat(failure("a: 1\n---\nb: 2")).hasMessageContaining("is no YAML");
        assertThat(failure("\u0001")).hasMessageContaining("is no YAML");
        assertThat(failure("a: *unknown")).hasMessageContaining("calo.yaml:1:4: is no YAML: ");
    }

    @Test
    void aTreeThatHoldsItselfEnds() {
        assertThat(failure("rules: &a\n  acme.probe: {most: *a}\n  acme.b: *a")).hasMessageContaining("calo.yaml:");
    }

    @Test
    void aFileThatIsMissingOrAFolderIsNamed() {
        Path missing = folder.resolve("missing.yaml");

        assertThat(catchThrowableOfType(Failure.class, () -> Config.read(missing)))
                .hasMessage("--config " + missing + ": there is no such file");
        assertThat(catchThrowableOfType(Failure.class, () -> Config.read(folder)))
                .hasMessageStartingWith("--config " + folder + ": cannot be read: ");
    }

    @Test
    void aFileThatIsNotInUtf8IsToldSo() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "suppressions: # für später".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(catchThrowableOfType(Failure.class, () -> Config.read(file)))
                .hasMessage("--config " + file + ": cannot be read: it is not in UTF-8");
    }

    @Test
    void aByteOrderMarkAndArabicAreRead() throws IOException {
        Path file = folder.resolve("bom.yaml");
        Files.write(
                file,
                ("\ufeffsuppressions:\n  - {rule: acme.probe, reason: متفق عليه}").getBytes(StandardCharsets.UTF_8));

        assertThat(Config.read(file).suppressions())
                .extracting(Suppression::reason)
                .containsExactly("متفق عليه");
    }

    @Test
    void whatTheEngineRefusesIsToldWithThePlaceInTheFile() throws IOException {
        Config config = config("""
                rules:
                  acme.probe:
                    threshhold: {SAR: 1}
                    most: many
                  acme.prode: {enabled: false}
                """);
        AnalysisEngineBuilder engine = AnalysisEngine.builder().detector(new Probe());
        config.applyTo(engine);

        IllegalArgumentException refused = catchThrowableOfType(IllegalArgumentException.class, engine::build);

        String file = folder.resolve("calo.yaml").toString();
        assertThat(config.located(refused.getMessage()).lines()).first().isEqualTo("the rules cannot be set up:");
        assertThat(config.located(refused.getMessage()).lines().skip(1))
                .hasSize(3)
                .anySatisfy(line ->
                        assertThat(line).startsWith("  " + file + ":3:5: ").contains("threshhold"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("  " + file + ":4:5: ").contains("'many'"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("  " + file + ":5:3: ").contains("acme.prode"));
    }

    private Config config(String text) throws IOException {
        return Config.read(Files.writeString(folder.resolve("calo.yaml"), text));
    }

    private Failure failure(String text) {
        return catchThrowableOfType(Failure.class, () -> config(text));
    }

    private List<String> rules(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        try (AnalysisEngine engine = build(text, new Probe())) {
            engine.rules().forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    private AnalysisEngine build(String text, Probe probe) throws IOException {
        AnalysisEngineBuilder engine = AnalysisEngine.builder().detector(probe);
        config(text).applyTo(engine);
        return engine.build();
    }

    /** A rule that keeps the options it was made with. */
    private static final class Probe implements DetectorProvider {
        private static final Option<Map<String, BigDecimal>> THRESHOLD = Option.amounts("threshold", "QAR=1", "A sum.");
        private static final Option<Long> MOST = Option.number("most", 5, "pieces", "A number.");
        private static final Option<List<String>> ACTIONS = Option.texts("actions", "REPLACE_FOOD", "Names.");
        private static final Option<Boolean> STRICT = Option.flag("strict", false, "A choice.");

        private List<String> actions = List.of();
        private boolean strict;
        private Map<String, BigDecimal> threshold = Map.of();
        private long most;

        @Override
        public DetectorDescriptor descriptor() {
            return DetectorDescriptor.builder("acme.probe", "A probe")
                    .severity(Severity.LOW)
                    .option(THRESHOLD)
                    .option(MOST)
                    .option(ACTIONS)
                    .option(STRICT)
                    .build();
        }

        @Override
        public Detector<?> create(DetectorOptions options) {
            threshold = options.get(THRESHOLD);
            most = options.get(MOST);
            actions = options.get(ACTIONS);
            strict = options.get(STRICT);
            return (Detector<Stateless>) Stateless::new;
        }
    }
}
