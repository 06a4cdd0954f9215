package io.calo.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes a tree of YAML apart. What is not of the form that is asked for is noted as a mistake, and left out. */
final class ConfigNodes {
    private static final int MOST_SLIPS = 3;

    private final ConfigProblems problems;

    ConfigNodes(ConfigProblems problems) {
        this.problems = problems;
    }

    /** A member of a mapping. */
    record Member(String name, Node key, Node value) {}

    void problem(Node at, String text) {
        problems.add(at, text);
    }

    String place(Node node) {
        return problems.place(node);
    }

    /** The members of a mapping by name; of a node that is empty none. */
    Map<String, Member> members(Node node, String what) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    Member member = new Member(key.getValue(), key, tuple.getValueNode());
                    if (members.putIfAbsent(member.name, member) != null) {
                        problem(key, "'" + member.name + "' stands here twice");
                    }
                } else {
                    problem(tuple.getKeyNode(), "a name is expected here");
                }
            }
        } else if (!isEmpty(node)) {
            problem(node, what + " must be names with values, as in name: value");
        }
        return members;
    }

    /** The members of a mapping that may only have these. */
    Map<String, Member> members(Node node, String what, Collection<String> known) {
        Map<String, Member> members = members(node, what);
        members.values().stream()
                .filter(member -> !known.contains(member.name))
                .forEach(member -> problem(
                        member.key,
                        what + " has no '" + member.name + "'" + suggestion(member.name, known) + "; it has "
                                + String.join(", ", known)));
        return members;
    }

    private static String suggestion(String name, Collection<String> known) {
        return known.stream()
                .filter(other -> RuleName.distance(name, other) <= MOST_SLIPS)
                .min(Comparator.comparingInt(other -> RuleName.distance(name, other)))
                .map(other -> ", did you mean '" + other + "'?")
                .orElse("");
    }

    /** The elements of a list; of a node that is empty none. */
    List<Node> elements(Node node, String what) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (!isEmpty(node)) {
            problem(node, what + " must be a list, whose elements begin with - ");
        }
        return List.of();
    }

    /** A text exactly as it was written, numbers and dates too; null where there is none, which is a mistake. */
    @Nullable
    String text(Node node, String what) {
        if (node instanceof ScalarNode scalar && !isEmpty(node)) {
            return scalar.getValue();
        }
        problem(node, isEmpty(node) ? what + " has no value" : what + " must be a single value");
        return null;
    }

    /** Whether nothing is written there: every element may be commented out. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }
}
