package io.calo.analysis.internal.rules;

import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages in {@code docs/rules}: a page for each built-in rule, made of its descriptor and of the text that somebody wrote, and a
 * list of all.
 */
final class RulePages {
    static final String INDEX = "README.md";
    private static final List<String> HEADINGS = List.of("What it means", "False alarms", "What to do");
    private static final String GENERATED =
            "<!-- Made of the rule's descriptor and text/%s.md: change these, then see" + " RulePagesTest. -->\n\n";

    private final Path folder;

    RulePages(Path folder) {
        this.folder = folder;
    }

    /** What each file is to hold, by its name. */
    Map<String, String> pages() throws IOException {
        List<DetectorDescriptor> rules = BuiltInRules.providers().stream()
                .map(DetectorProvider::descriptor)
                .sorted(Comparator.comparing(DetectorDescriptor::id))
                .toList();
        Map<String, String> pages = new TreeMap<>();
        pages.put(INDEX, index(rules));
        for (DetectorDescriptor rule : rules) {
            pages.put(rule.id() + ".md", page(rule));
        }
        return pages;
    }

    private static String index(List<DetectorDescriptor> rules) {
        StringBuilder page = new StringBuilder("# Rules\n\n")
                .append("<!-- Made of the rules' descriptors: see RulePagesTest. -->\n\n")
                .append(
                        "What calo looks for. Each rule's page says when it fires, what that means to an accountant, and how to")
                .append(" change it.\n\n")
                .append(
                        "| rule | title | severity | one finding for each | options |\n| --- | --- | --- | --- | --- |\n");
        for (DetectorDescriptor rule : rules) {
            List<String> options = rule.options().stream()
                    .map(option -> "`" + option.name() + "`")
                    .toList();
            page.append("| [`%s`](%s.md) | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.id(),
                            rule.title(),
                            rule.severity(),
                            Subjects.of(rule),
                            String.join(", ", options)));
        }
        return page.toString();
    }

    private String page(DetectorDescriptor rule) throws IOException {
        StringBuilder page = new StringBuilder("# " + rule.title() + "\n\n")
                .append(GENERATED.formatted(rule.id()))
                .append("`")
                .append(rule.id())
                .append("` · severity ")
                .append(rule.severity())
                .append(" · one finding for each ")
                .append(Subjects.of(rule))
                .append(" · looks at ")
                .append(sees(rule))
                .append("\n\n")
                .append(rule.description())
                .append("\n\n");
        List<String> paragraphs = paragraphs(rule);
        for (int i = 0; i < HEADINGS.size(); i++) {
            page.append("## ")
                    .append(HEADINGS.get(i))
                    .append("\n\n")
                    .append(paragraphs.get(i))
                    .append("\n\n");
        }
        return page.append(options(rule)).append(configuration(rule)).toString();
    }

    private static String sees(DetectorDescriptor rule) {
        return switch (rule.scope()) {
            case SUBSCRIBER -> "each subscriber alone";
            case SEGMENT -> "each currency and action alone";
            case LOG_STREAM -> "each container's log alone";
            case SERVICE -> "the whole service";
        };
    }

    private List<String> paragraphs(DetectorDescriptor rule) throws IOException {
        Path text = folder.resolve("text").resolve(rule.id() + ".md");
        try {
            List<String> paragraphs = List.of(Files.readString(text).strip().split("\n\n+", -1));
            if (paragraphs.size() != HEADINGS.size()) {
                throw new AssertionError(text + " has " + paragraphs.size() + " paragraphs; it needs one each for: "
                        + String.join(", ", HEADINGS));
            }
            return paragraphs;
        } catch (NoSuchFileException e) {
            throw new AssertionError(
                    "rule " + rule.id() + " has no text: write " + text + " with a paragraph each for: "
                            + String.join(", ", HEADINGS),
                    e);
        }
    }

    private static String options(DetectorDescriptor rule) {
        StringBuilder text = new StringBuilder("## Options\n\n");
        if (rule.options().isEmpty()) {
            return text.append("None.\n\n").toString();
        }
        text.append("| name | default | unit | values | what it does |\n| --- | --- | --- | --- | --- |\n");
        for (Option<?> option : rule.options()) {
            String values = option.requirement().isEmpty()
                    ? option.type().name()
                    : option.type().name() + ", " + option.requirement();
            text.append("| `%s` | `%s` | %s | %s | %s |\n"
                    .formatted(option.name(), option.defaultText(), option.unit(), values, option.help()));
        }
        return text.append("\n").toString();
    }

    private static String configuration(DetectorDescriptor rule) {
        StringBuilder yaml = new StringBuilder(
                "In the file that `--config` names ([more](../configuration.md)):\n\n```yaml\nrules:\n");
        yaml.append("  %s:\n".formatted(rule.id()));
        for (Option<?> option : rule.options()) {
            yaml.append("    %s: %s\n".formatted(option.name(), option.defaultText()));
        }
        return yaml.append("    severity: %s   # of all its findings\n".formatted(rule.severity()))
                .append("    enabled: true   # false leaves it out\n```\n")
                .toString();
    }
}
