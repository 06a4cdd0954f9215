package io.calo.cli;

import io.calo.analysis.Suppression;
import io.calo.cli.ConfigNodes.Member;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a file of settings says about findings that are to be left out. */
final class SuppressionReader {
    private static final List<String> MEMBERS =
            List.of("rule", "subscriber", "transaction", "finding", "reason", "expires");
    private static final int ID_DIGITS = 24;

    private final Config config;
    private final ConfigNodes nodes;

    SuppressionReader(Config config, ConfigNodes nodes) {
        this.config = config;
        this.nodes = nodes;
    }

    void read(Node node) {
        Map<String, Member> members = nodes.members(node, "a suppression", MEMBERS);
        String rule = required(node, members, "rule", "say which rule's findings it leaves out");
        String reason = required(node, members, "reason", "say why, for who reads it next year");
        String subscriber = optional(members, "subscriber");
        String transaction = optional(members, "transaction");
        String finding = finding(members.get("finding"));
        LocalDate expires = expires(members.get("expires"));
        if (rule != null && reason != null) {
            config.place(rule, nodes.place(node));
            config.suppress(new Suppression(rule, subscriber, transaction, finding, reason, expires));
        }
    }

    private @Nullable String required(Node node, Map<String, Member> members, String name, String remedy) {
        Member member = members.get(name);
        if (member == null) {
            nodes.problem(node, "a suppression without a " + name + ": " + remedy);
            return null;
        }
        String text = nodes.text(member.value(), "'" + name + "'");
        if (text != null && text.isBlank()) {
            nodes.problem(member.value(), "'" + name + "' is blank: " + remedy);
            return null;
        }
        return text;
    }

    private @Nullable String optional(Map<String, Member> members, String name) {
        Member member = members.get(name);
        return member == null ? null : nodes.text(member.value(), "'" + name + "'");
    }

    private @Nullable String finding(@Nullable Member member) {
        if (member == null) {
            return null;
        }
        String id = nodes.text(member.value(), "'finding'");
        if (id != null && (id.length() != ID_DIGITS || !id.chars().allMatch(HexFormat::isHexDigit))) {
            nodes.problem(member.value(), "'" + id + "' is no finding's id: 24 digits, as findings.ndjson has them");
        }
        return id;
    }

    private @Nullable LocalDate expires(@Nullable Member member) {
        if (member == null) {
            return null;
        }
        String text = nodes.text(member.value(), "'expires'");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            nodes.problem(member.value(), "'" + text + "' is no day; write one such as 2026-12-31");
            return null;
        }
    }
}
