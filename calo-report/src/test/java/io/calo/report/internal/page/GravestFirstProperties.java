package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GravestFirstProperties {
    /** What remains is a beginning of all that came, the gravest first, within a rank in the order of coming. */
    @Property
    void whatRemainsIsTheGravest(@ForAll @Size(max = 60) List<Rank> ranks, @ForAll @IntRange(max = 20) int most) {
        GravestFirst<Integer, String> shelf = new GravestFirst<>(most);
        List<Integer> keys = new ArrayList<>();
        for (int key = 0; key < ranks.size(); key++) {
            shelf.put(key, ranks.get(key), "thing " + key, 1);
            keys.add(key);
        }
        keys.sort(Comparator.comparing(ranks::get));

        Map<Integer, String> expected = new LinkedHashMap<>();
        keys.stream().limit(most).forEach(key -> expected.put(key, "thing " + key));
        assertThat(shelf.all()).isEqualTo(expected);
        assertThat(shelf.size()).isEqualTo(expected.size());
    }

    @Property
    void itNeverWeighsMoreThanItMay(@ForAll @Size(max = 60) List<@IntRange(max = 50) Integer> weights) {
        GravestFirst<Integer, Integer> shelf = new GravestFirst<>(100);
        for (int key = 0; key < weights.size(); key++) {
            shelf.put(key % 7, Rank.values()[key % 3], weights.get(key), weights.get(key));
            assertThat(shelf.all().values().stream().mapToInt(Integer::intValue).sum())
                    .isLessThanOrEqualTo(100);
        }
    }

    @Example
    void aThingWhoseRankGrowsGraverStays() {
        GravestFirst<String, String> shelf = new GravestFirst<>(2);
        shelf.put("a", Rank.LOW, "a", 1);
        shelf.put("b", Rank.MEDIUM, "b", 1);
        shelf.put("a", Rank.CRITICAL, "a again", 1);
        shelf.put("c", Rank.HIGH, "c", 1);

        assertThat(shelf.all()).isEqualTo(Map.of("a", "a again", "c", "c"));
        assertThat(shelf.graver("a", Rank.LOW)).isEqualTo(Rank.CRITICAL);
        assertThat(shelf.graver("b", Rank.LOW)).isEqualTo(Rank.LOW);
    }

    @Example
    void whatIsTakenOutMakesRoom() {
        GravestFirst<String, String> shelf = new GravestFirst<>(1);
        shelf.put("a", Rank.HIGH, "a", 1);
        shelf.remove("a");
        shelf.put("b", Rank.LOW, "b", 1);
        shelf.remove("never there");

        assertThat(shelf.all()).isEqualTo(Map.of("b", "b"));
    }

    @Example
    void aThingTooHeavyForAllDoesNotStay() {
        GravestFirst<String, String> shelf = new GravestFirst<>(5);
        shelf.put("a", Rank.HIGH, "a", 6);

        assertThat(shelf.all()).isEmpty();
    }
}
