package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.spi.DetectorDescriptor;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calo detectors}: which rules there are, and what can be set of them. */
@Command(
        name = "detectors",
        header = "List the rules, what they find, and their options.",
        description =
                "Each rule looks at one kind of trouble. Its id stands in findings, and in the file for --config, where its "
                        + "options and its severity can be set and its findings be suppressed.",
        footer = {
            "  calo detectors",
            "  calo detectors calo.amount.unusual",
            "  calo detectors --json --plugins my-rules | jq -r '.[].id'",
        })
final class DetectorsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private PluginsOption plugins;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "The id of a rule, to be told all about it; calo. may be left out.")
    private @Nullable String name;

    @Option(names = "--verbose", description = "Tell all about every rule.")
    private boolean verbose;

    @Option(names = "--json", description = "Print them as JSON, for programs.")
    private boolean json;

    DetectorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (PluginsOption open = plugins;
                AnalysisEngine engine = Analysis.engine(open.engine())) {
            List<DetectorDescriptor> rules =
                    name == null ? engine.rules() : List.of(RuleName.find(name, engine.rules()));
            if (json) {
                RulesJson.write(rules, terminal.output());
            } else {
                print(rules);
            }
            return loaded(engine.loadFailures());
        }
    }

    private void print(List<DetectorDescriptor> rules) {
        Page page = new Page(terminal.text(), new Style(terminal.colour()), ZoneOffset.UTC);
        RuleText text = new RuleText(page);
        if (name != null || verbose) {
            rules.forEach(text::whole);
            return;
        }
        text.header();
        rules.forEach(text::row);
        page.text().println();
        page.line(Numbers.count(rules.size(), "rule") + "; calo detectors RULE tells all about one.");
    }

    private int loaded(List<DetectorFailure> failures) {
        for (DetectorFailure failure : failures) {
            terminal.errorText()
                    .println("calo: " + Style.printable(failure.rule() + " could not be loaded: " + failure.error()));
        }
        return failures.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }
}
