package io.calo.parser.fuzz;

import io.calo.parser.CodecTarget;
import io.calo.parser.CsvTarget;
import io.calo.parser.FamiliarTarget;
import io.calo.parser.FramingTarget;
import io.calo.parser.LambdaJsonTarget;
import io.calo.parser.PagesTarget;
import io.calo.parser.PayloadsTarget;
import io.calo.parser.TailTarget;
import io.calo.parser.ZipTarget;
import io.calo.parser.internal.DecimalsTarget;
import io.calo.parser.internal.GzipTarget;
import io.calo.parser.internal.InspectTarget;
import io.calo.parser.internal.JsonTarget;
import io.calo.parser.internal.StringsTarget;
import java.util.ArrayList;
import java.util.List;

/** All that is fuzzed: the one place that knows every target. */
final class FuzzTargets {
    /** The name under which all targets are fuzzed at once. */
    static final String ALL = "all";

    private static final List<FuzzTarget> TARGETS = List.of(
            new FramingTarget(),
            new InspectTarget(),
            new JsonTarget(),
            new StringsTarget(),
            new DecimalsTarget(),
            new GzipTarget(),
            new ZipTarget(),
            new CodecTarget(),
            new PayloadsTarget(),
            new PagesTarget(),
            new CsvTarget(),
            new TailTarget(),
            new LambdaJsonTarget(),
            new FamiliarTarget());

    private FuzzTargets() {}

    static List<FuzzTarget> each() {
        return TARGETS;
    }

    /** The target of that name; of {@link #ALL}, one that leaves each input to the target that its first byte names. */
    static FuzzTarget named(String name) {
        if (name.equals(ALL)) {
            return new AllTargets(TARGETS);
        }
        return TARGETS.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no target is called " + name + "; there are " + names()));
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        TARGETS.forEach(target -> names.add(target.name()));
        return names;
    }
}
