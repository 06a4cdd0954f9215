package io.calo.analysis.internal.rules;

import io.calo.analysis.EventReference;
import io.calo.analysis.Severity;
import io.calo.analysis.internal.Digests;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code calo.log.unrecognized}: a record of a shape that calo does not know. A shape is named by itself and not by the record that
 * showed it first, so that it is known again in another export.
 */
final class LogUnrecognized implements DetectorProvider {
    private static final int MOST = 1_000;
    private static final Option<Long> LIMIT = Option.number(
                    "limit", 200, "shapes", "How many shapes are told apart; that there are more is told once.")
            .checked(value -> value >= 1 && value <= MOST, "from 1 to " + MOST);

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.log.unrecognized", "Unrecognized record")
                .description(
                        "The service logged a record of a shape that calo does not know. Records of one shape differ in"
                                + " numbers, ids, names, quoted texts and objects alone.")
                .severity(Severity.LOW)
                .scope(Scope.SERVICE)
                .option(LIMIT)
                .events(Kind.UNRECOGNIZED)
                .build();
    }

    @Override
    public Detector<Shapes> create(DetectorOptions options) {
        return new Novelties(options.get(LIMIT).intValue());
    }

    /** Digests of the shapes that have been told, in the order of time. */
    static final class Shapes {
        private List<String> told = new ArrayList<>();
        private boolean full;

        Shapes() {}
    }

    private record Novelties(int limit) implements Detector<Shapes> {
        @Override
        public Shapes newState() {
            return new Shapes();
        }

        @Override
        public void onEvent(Shapes shapes, LogEvent event, FindingSink out) {
            if (shapes.full) {
                return;
            }
            Shape shape = Shape.of(event.message());
            String digest = Digests.of(String.join(" ", shape.words()));
            if (shapes.told.contains(digest)) {
                return;
            }
            EventReference example = EventReference.of(event);
            if (shapes.told.size() == limit) {
                shapes.full = true;
                out.atKey(example)
                        .cause("limit")
                        .aspect("limit")
                        .message("there are more than " + limit
                                + " shapes of unrecognized records; the others are not told" + " apart")
                        .report();
                return;
            }
            shapes.told.add(digest);
            out.atKey(example)
                    .cause("shape")
                    .aspect(digest)
                    .message(sentence(shape))
                    .report();
        }

        private static String sentence(Shape shape) {
            String text = shape.text();
            return text.isEmpty()
                    ? "a record of an unknown shape begins with no fixed words"
                    : "records of an unknown shape begin with \"" + text + "\"";
        }
    }
}
