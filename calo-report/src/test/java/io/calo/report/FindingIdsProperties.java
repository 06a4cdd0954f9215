package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FindingIdsProperties {
    @Property(tries = 100)
    void whatWasAddedIsThereInOneSlotOfItsOwnAndNothingElseIs(
            @ForAll @IntRange(max = 3_000) int number, @ForAll long seed) {
        List<String> ids = random(number, seed);
        FindingIds table = new FindingIds();
        ids.forEach(table::add);
        ids.forEach(table::add);

        Set<Integer> slots = new HashSet<>();
        ids.forEach(id -> slots.add(table.find(id)));
        assertThat(slots).hasSameSizeAs(Set.copyOf(ids)).doesNotContain(-1);
        assertThat(table.size()).isEqualTo(slots.size());
        assertThat(random(100, seed + 1)).allMatch(id -> ids.contains(id) || table.find(id) < 0);
    }

    @Example
    void idsThatDifferOnlyAtOneEndAreDifferentThoughTheyWantTheSameSlot() {
        FindingIds table = new FindingIds();
        table.add("000000000000000000000000");
        table.add("000000000000000000000001");
        table.add("000000000000000100000000");

        assertThat(table.size()).isEqualTo(3);
        assertThat(table.find("000000000000000000000001")).isNotEqualTo(table.find("000000000000000000000000"));
        assertThat(table.find("000000000000000100000001")).isNegative();
    }

    @Example
    void anIdIs24HexadecimalDigits() {
        assertThat(Stream.of("0123456789abcdef01234567")).allMatch(FindingIds::isId);
        assertThat(Stream.of("", "0123456789abcdef0123456", "0123456789abcdef012345678", "g123456789abcdef01234567"))
                .noneMatch(FindingIds::isId);
    }

    /** Few first digits, so that many want the same slot. */
    private static List<String> random(int number, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> String.format(
                        Locale.ROOT, "%08x%08x%08x", random.nextInt(64), random.nextInt(3), random.nextInt()))
                .limit(number)
                .toList();
    }
}
