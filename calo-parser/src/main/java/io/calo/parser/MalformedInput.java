package io.calo.parser;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input of which not every piece was understood.
 *
 * @param name relative to what was opened, as in {@link SourcePosition#source}
 * @param input tells apart inputs of the same name, as in {@link SourcePosition#input}
 * @param pieces how many pieces are no records, 1 at least
 * @param first the first of them, by place; at most {@value #MAX_PIECES_KEPT}
 */
public record MalformedInput(String name, long input, long pieces, List<MalformedPiece> first) {
    /** How many pieces of an input are told; the rest is only counted. */
    static final int MAX_PIECES_KEPT = 5;

    static final Comparator<MalformedInput> BY_NAME =
            Comparator.comparing(MalformedInput::name).thenComparingLong(MalformedInput::input);

    /** Copies the list, and puts it into its order. */
    public MalformedInput {
        first = first.stream()
                .sorted(MalformedPiece.BY_PLACE)
                .limit(MAX_PIECES_KEPT)
                .toList();
    }

    static MalformedInput of(Malformed event) {
        SourcePosition position = event.position();
        return new MalformedInput(position.source(), position.input(), 1, List.of(MalformedPiece.of(event)));
    }

    /** These pieces and others of the same input. */
    MalformedInput plus(MalformedInput other) {
        return new MalformedInput(
                name,
                input,
                pieces + other.pieces,
                Stream.concat(first.stream(), other.first.stream()).toList());
    }
}
