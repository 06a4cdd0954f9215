package io.calo.parser;

import java.util.List;
import java.util.TreeMap;

/**
 * The inputs with pieces that were not understood whose names come first: the same ones, whoever found them, and in the same memory,
 * however many there are. One that falls out can never come back, as what pushed it out stays before it.
 */
final class MalformedInputs {
    private final TreeMap<MalformedInput, MalformedInput> first = new TreeMap<>(MalformedInput.BY_NAME);

    void add(Malformed event) {
        add(MalformedInput.of(event));
    }

    MalformedInputs addAll(List<MalformedInput> inputs) {
        inputs.forEach(this::add);
        return this;
    }

    private void add(MalformedInput input) {
        first.merge(input, input, MalformedInput::plus);
        if (first.size() > Coverage.MAX_MALFORMED_KEPT) {
            first.pollLastEntry();
        }
    }

    List<MalformedInput> list() {
        return List.copyOf(first.values());
    }
}
