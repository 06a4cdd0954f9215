package io.calo.parser;

import java.util.List;
import java.util.stream.Stream;

/**
 * A remark that several inputs may share.
 *
 * @param text a sentence, as in {@link InputRemark#text}
 * @param inputs how many inputs it is about, 1 at least
 * @param first the names of the first of them, in their order; at most {@value #MAX_NAMES_KEPT}
 */
public record SharedRemark(String text, long inputs, List<String> first) {
    /** How many inputs are named; the rest is only counted. */
    static final int MAX_NAMES_KEPT = 3;

    /** Copies the list, and puts it into its order. */
    public SharedRemark {
        first = first.stream().sorted().limit(MAX_NAMES_KEPT).toList();
    }

    static SharedRemark of(InputRemark remark) {
        return new SharedRemark(remark.text(), 1, List.of(remark.name()));
    }

    /** The same remark on these inputs and on others. */
    SharedRemark plus(SharedRemark other) {
        return new SharedRemark(
                text,
                inputs + other.inputs,
                Stream.concat(first.stream(), other.first.stream()).toList());
    }
}
