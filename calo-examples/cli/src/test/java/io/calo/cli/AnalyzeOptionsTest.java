package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code calo analyze} that concern rules and findings, with rules that are discovered in jars. */
class AnalyzeOptionsTest {
    @TempDir
    Path folder;

    private Path logs;
    private Path out;
    private Path plugins;

    @BeforeEach
    void logsAndARule() throws IOException {
        logs = TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP)
                .getParent();
        out = folder.resolve("report");
        plugins = folder.resolve("plugins");
        PluginJar.large(plugins);
    }

    @Test
    void aRuleInAJarOfThePluginsIsDiscoveredAndItsFindingsAreReported() throws IOException {
        Run run = analyze();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        List<JsonNode> findings = large("findings.ndjson");
        assertThat(findings)
                .extracting(finding -> finding.path("amount").textValue())
                .containsExactly("5.5000000000000001", "40");
        assertThat(findings.get(0).path("severity").textValue()).isEqualTo("MEDIUM");
        assertThat(findings.get(0).path("status").textValue()).isEqualTo("new");
        assertThat(findings.get(0).at("/evidence/0/file").textValue()).isEqualTo("000000.log");
        assertThat(summary().at("/findings/byRule/acme.large").asInt()).isEqualTo(2);
        assertThat(summary().at("/baseline").isNull()).isTrue();
        assertThat(run.out()).contains("acme.large", "findings.ndjson");
    }

    @Test
    void foldersWithoutRulesAreUsageErrors() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "text");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("a.jar"), "no zip");
        Path library = Files.createDirectories(folder.resolve("library"));
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(library.resolve("a.jar")))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("acme/readme.txt"));
        }

        assertUsageError("--plugins " + empty + ": there is no .jar file in it", "--plugins", empty);
        assertUsageError("there is no such folder", "--plugins", folder.resolve("missing"));
        assertUsageError(file + ": is a file; name the folder of the jars", "--plugins", file);
        assertUsageError("--plugins: " + broken.resolve("a.jar") + " is no whole jar", "--plugins", broken);
        assertUsageError("no jar in it holds a rule, which META-INF/services/", "--plugins", library);
        assertThat(out).doesNotExist();
    }

    @Test
    void settingsOfTheConfigReachTheRule() throws IOException {
        Path config = config("rules: {acme.large: {severity: CRITICAL, threshold: {SAR: 40.01, BHD: 5.50}}}");

        assertThat(analyze("--config", config).exitCode()).isEqualTo(ExitCodes.DONE);

        assertThat(large("findings.ndjson")).singleElement().satisfies(finding -> {
            assertThat(finding.path("currency").textValue()).isEqualTo("BHD");
            assertThat(finding.path("severity").textValue()).isEqualTo("CRITICAL");
        });
    }

    @Test
    void aConfigWithMistakesOrRulesThatAreUnknownIsAUsageErrorWithoutAStackTrace() throws IOException {
        Path mistaken = config("rulez: {}");
        assertUsageError(mistaken + ":1:1: the file has no 'rulez', did you mean 'rules'?", "--config", mistaken);
        Path unknown = config("rules:\n  acme.lage:\n    enabled: false\n  acme.large:\n    threshold: much\n");
        Run run = analyze("--config", unknown);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err())
                .contains("calo: the rules cannot be set up:", unknown + ":2:3: ", unknown + ":5:5: ")
                .doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }

    @Test
    void suppressedFindingsAreCountedAndAnExpiredSuppressionIsTold() throws IOException {
        Run run = analyze("--config", config("""
                suppressions:
                  - {rule: acme.large, subscriber: ann, reason: agreed}
                  - {rule: acme.large, subscriber: bob, reason: agreed long ago, expires: 2020-01-31}
                """));

        assertThat(large("findings.ndjson"))
                .extracting(finding -> finding.path("subscriberId").textValue())
                .containsExactly("bob");
        assertThat(summary().at("/findings/suppressed").asInt()).isOne();
        assertThat(summary().at("/expiredSuppressions/0/reason").textValue()).isEqualTo("agreed long ago");
        assertThat(run.out()).contains("agreed long ago", "2020-01-31");
    }

    @Test
    void aBaselineTellsNewFromKnownAndListsTheFixed() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        analyze();
        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP);
        Path config = config("rules: {acme.large: {threshold: SAR=1 BHD=6}}");

        Run run = analyze("--baseline", out.resolve("findings.ndjson"), "--config", config);

        assertThat(large("findings.ndjson"))
                .extracting(finding -> finding.path("subscriberId").textValue() + " "
                        + finding.path("status").textValue())
                .containsExactly("bob new");
        assertThat(large("gone.ndjson"))
                .extracting(finding -> finding.path("subscriberId").textValue() + " "
                        + finding.path("status").textValue())
                .containsExactly("ann fixed");
        assertThat(summary().at("/baseline/fixed").asInt()).isPositive();
        assertThat(run.out()).contains("Since the baseline").containsPattern("(?m)^ +1  fixed");
    }

    @Test
    void whatWasNotLookedForIsNotFixed() throws IOException {
        analyze();
        Path earlier = Files.copy(out.resolve("findings.ndjson"), folder.resolve("earlier.ndjson"));

        Run off = analyze("--baseline", earlier, "--config", config("rules: {acme.large: {enabled: false}}"));
        assertThat(reasons()).containsExactly("rule-did-not-run", "rule-did-not-run");
        assertThat(off.out()).containsPattern("(?m)^ +2  of rules that did not run");

        analyze("--baseline", earlier, "--config", config("suppressions: [{rule: acme.large, reason: agreed}]"));
        assertThat(reasons()).containsExactly("suppressed", "suppressed");

        TinyLog.write(logs, TinyLog.PUBLISHED);
        analyze("--baseline", earlier);
        assertThat(reasons()).containsExactly("not-in-the-logs");
        assertThat(large("findings.ndjson").get(0).path("status").textValue()).isEqualTo("known");
    }

    @Test
    void aBaselineThatIsNoneIsAUsageErrorBeforeAnythingIsRead() throws IOException {
        Path csv = Files.writeString(folder.resolve("transactions.csv"), "transactionId,timestamp\n");

        assertUsageError(csv + ":1: is no finding of calo: ", "--baseline", csv);
        assertUsageError("there is no such file", "--baseline", folder.resolve("missing"));
        assertUsageError("--baseline", "--baseline", folder);
        assertThat(out).doesNotExist();
    }

    @Test
    void newFindingsOfTheSeverityOrHigherEndWithFour() throws IOException {
        Run medium = analyze("--fail-on", "medium", "--config", onlyLarge());
        assertThat(medium.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(medium.err()).isEqualTo("calo: 2 findings of severity MEDIUM or higher: exit code 4\n");
        assertThat(large("findings.ndjson")).hasSize(2);

        assertThat(analyze("--fail-on", "Low", "--config", onlyLarge()).exitCode())
                .isEqualTo(ExitCodes.FOUND);
        assertThat(analyze("--fail-on", "HIGH", "--config", onlyLarge()).exitCode())
                .isEqualTo(ExitCodes.DONE);
    }

    @Test
    void knownFindingsDoNotFail() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED);
        analyze();
        Path baseline = Files.copy(out.resolve("findings.ndjson"), folder.resolve("baseline"));

        assertThat(analyze("--fail-on", "INFO", "--baseline", baseline).exitCode())
                .isEqualTo(ExitCodes.DONE);

        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP);
        Run worse = analyze("--fail-on", "INFO", "--baseline", baseline);
        assertThat(worse.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(worse.err()).contains("new finding");
    }

    @Test
    void findingsGoBeforeBrokenInput() throws IOException {
        TinyLog.write(logs, TinyLog.PUBLISHED, TinyLog.MALFORMED);

        assertThat(analyze("--config", onlyLarge()).exitCode()).isEqualTo(ExitCodes.PARTLY_READ);
        Run both = analyze("--config", onlyLarge(), "--fail-on", "MEDIUM", "--quiet");
        assertThat(both.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(both.err()).contains("malformed", "exit code 4");
    }

    @Test
    void aRuleThatFailsIsToldAndTheOthersGoOn() throws IOException {
        PluginJar.broken(plugins);

        Run run = analyze();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).contains("acme.broken", "out of luck");
        assertThat(large("findings.ndjson")).hasSize(2);
        JsonNode failure = summary().at("/detectorFailures/0");
        assertThat(failure.path("rule").textValue()).isEqualTo("acme.broken");
        assertThat(failure.path("detector").textValue()).isEqualTo("acme.Broken");
        assertThat(failure.path("keys").asInt()).isEqualTo(2);
        assertThat(failure.path("error").textValue()).contains("out of luck");

        assertThat(analyze("--quiet").err())
                .isEqualTo("calo: a rule failed, so findings may be missing; run without --quiet to see which\n");
    }

    @Test
    void threadsAndMemoryChangeNothingInTheReports() throws IOException {
        Path many = folder.resolve("many");
        assertThat(Run.calo("simulate", "--out", many, "--subscribers", 40, "--days", 20, "--faults", "all")
                        .exitCode())
                .isZero();
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        logs = many;

        List<String> first = reports("--threads", 1);
        assertThat(first.get(0)).isNotEmpty();
        assertThat(reports("--threads", 5, "--memory", "8m", "--temp-dir", temporary))
                .isEqualTo(first);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void anInterruptLeavesNeitherReportsNorTemporaryFiles() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));

        Thread.currentThread().interrupt();
        Run run = analyze("--temp-dir", temporary);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(out).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void limitsThatMakeNoSenseAreUsageErrors() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertUsageError("--threads 0: write a number from 1 to 256", "--threads", 0);
        assertUsageError("--threads 257: write a number from 1 to 256", "--threads", 257);
        assertUsageError("'lots' is no size of memory; write one such as 256m or 2g", "--memory", "lots");
        assertUsageError("'9999999999g' is no size", "--memory", "9999999999g");
        assertUsageError("--memory: 8388607 bytes are too little; give it 8m or more", "--memory", "8388607");
        assertUsageError("that Java may use here", "--memory", "1000000g");
        assertUsageError("--temp-dir " + file, "--temp-dir", file);
        assertUsageError("--temp-dir " + folder.resolve("missing"), "--temp-dir", folder.resolve("missing"));
        assertUsageError("'TALL' is no severity; there are INFO, LOW, MEDIUM, HIGH, CRITICAL", "--fail-on", "TALL");
    }

    @Test
    void onlyTheFormatsAskedForAreWritten() throws IOException {
        analyze("--format", "csv");
        assertThat(out.resolve("findings.ndjson")).doesNotExist();
        assertThat(out.resolve("transactions.csv")).exists();

        Path other = folder.resolve("other");
        Run.calo("analyze", logs, "--out", other, "--format", "NDJSON");
        assertThat(other.resolve("findings.ndjson")).exists();
        assertThat(other.resolve("transactions.csv")).doesNotExist();
        assertThat(other.resolve("summary.json")).exists();
    }

    /** Settings with which no other rule runs. */
    private Path onlyLarge() throws IOException {
        StringBuilder rules = new StringBuilder("rules:\n");
        try (AnalysisEngine engine = AnalysisEngine.create()) {
            engine.rules().forEach(rule -> rules.append("  ").append(rule.id()).append(": {enabled: false}\n"));
        }
        return config(rules + "  acme.large: {severity: MEDIUM}\n");
    }

    private Path config(String text) throws IOException {
        return Files.writeString(folder.resolve("calo.yaml"), text);
    }

    private Run analyze(Object... more) {
        List<Object> args = new ArrayList<>(List.of("analyze", logs, "--out", out, "--plugins", plugins));
        args.addAll(List.of(more));
        return Run.calo(args.toArray());
    }

    private void assertUsageError(String message, Object... args) {
        Run run = Run.calo(concat(args));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(message).startsWith("calo: ").doesNotContain("\tat ");
    }

    private Object[] concat(Object... args) {
        List<Object> all = new ArrayList<>(List.of("analyze", logs, "--out", out));
        all.addAll(List.of(args));
        return all.toArray();
    }

    private List<String> reports(Object... more) throws IOException {
        assertThat(analyze(more).exitCode()).isIn(ExitCodes.DONE, ExitCodes.PARTLY_READ);
        List<String> texts = new ArrayList<>();
        for (String name : List.of("findings.ndjson", "transactions.csv", "summary.json")) {
            texts.add(Files.readString(out.resolve(name)));
        }
        return texts;
    }

    private List<String> reasons() throws IOException {
        return large("gone.ndjson").stream()
                .map(finding -> finding.path("reason").textValue())
                .toList();
    }

    /** The lines of a report that are of this test's rule; calo's own find things too. */
    private List<JsonNode> large(String name) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve(name))) {
            JsonNode finding = mapper.readTree(line);
            if (finding.path("rule").textValue().equals("acme.large")) {
                found.add(finding);
            }
        }
        return found;
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    }
}
