package io.calo.cli;

import io.calo.analysis.Severity;
import io.calo.cli.ConfigNodes.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a file of settings says; docs/configuration.md tells its form. */
final class ConfigReader {
    private static final List<String> SECTIONS = List.of("rules", "suppressions");

    private final Config config;
    private final ConfigNodes nodes;

    ConfigReader(Config config, ConfigNodes nodes) {
        this.config = config;
        this.nodes = nodes;
    }

    void read(Optional<Node> root) {
        if (root.isEmpty()) {
            return;
        }
        Map<String, Member> sections = nodes.members(root.get(), "the file", SECTIONS);
        Member rules = sections.get("rules");
        if (rules != null) {
            nodes.members(rules.value(), "rules").values().forEach(this::rule);
        }
        Member suppressions = sections.get("suppressions");
        if (suppressions != null) {
            SuppressionReader reader = new SuppressionReader(config, nodes);
            nodes.elements(suppressions.value(), "suppressions").forEach(reader::read);
        }
    }

    private void rule(Member rule) {
        config.place(rule.name(), nodes.place(rule.key()));
        for (Member setting :
                nodes.members(rule.value(), "rule '" + rule.name() + "'").values()) {
            switch (setting.name()) {
                case "severity" -> severity(rule.name(), setting);
                case "enabled" -> enabled(rule.name(), setting);
                default -> option(rule.name() + "." + setting.name(), setting);
            }
        }
    }

    private void severity(String rule, Member setting) {
        String text = nodes.text(setting.value(), "'severity'");
        if (text == null) {
            return;
        }
        Severity severity = Severities.find(text);
        if (severity == null) {
            nodes.problem(setting.value(), Severities.objection(text));
        } else {
            config.severity(rule, severity);
        }
    }

    private void enabled(String rule, Member setting) {
        String text = nodes.text(setting.value(), "'enabled'");
        if (text == null) {
            return;
        }
        switch (text) {
            case "false" -> config.disable(rule);
            case "true" -> {
                // As every rule is.
            }
            default -> nodes.problem(setting.value(), "'enabled' must be true or false, not '" + text + "'");
        }
    }

    private void option(String name, Member setting) {
        config.place(name, nodes.place(setting.key()));
        String text = text(setting);
        if (text != null) {
            config.option(name, text);
        }
    }

    private @Nullable String text(Member setting) {
        if (setting.value() instanceof MappingNode) {
            return amounts(setting);
        }
        return setting.value() instanceof SequenceNode
                ? texts(setting)
                : nodes.text(setting.value(), "'" + setting.name() + "'");
    }

    /** A list as options write it: {@code CX_GIFT, COMPENSATION}. */
    private String texts(Member setting) {
        StringJoiner texts = new StringJoiner(", ");
        for (Node element : nodes.elements(setting.value(), "'" + setting.name() + "'")) {
            String text = nodes.text(element, "an element of '" + setting.name() + "'");
            if (text != null && text.indexOf(',') >= 0) {
                nodes.problem(element, "'" + text + "' has a comma, which would make two of it");
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts.toString();
    }

    /** Amounts by currency as options write them: {@code SAR=2000 BHD=200.5}. */
    private String amounts(Member setting) {
        StringJoiner amounts = new StringJoiner(" ");
        for (Member amount :
                nodes.members(setting.value(), "'" + setting.name() + "'").values()) {
            if (!isCode(amount.name())) {
                nodes.problem(amount.key(), "'" + amount.name() + "' is no code of a currency, such as SAR");
                continue;
            }
            String text = nodes.text(amount.value(), "'" + amount.name() + "'");
            if (text != null) {
                amounts.add(amount.name() + "=" + text.trim());
            }
        }
        return amounts.toString();
    }

    /** A blank or an equals sign would make something else of the text that the option reads. */
    private static boolean isCode(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isLetterOrDigit);
    }
}
