package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceRanksProperties {
    record Noted(Places.Place place, Rank rank) {}

    @Property
    void itAnswersAsAMapWould(@ForAll("noted") List<Noted> all, @ForAll("noted") List<Noted> asked) {
        PlaceRanks ranks = new PlaceRanks();
        Map<Places.Place, Rank> map = new HashMap<>();
        for (Noted noted : all) {
            ranks.add(noted.place(), noted.rank());
            map.merge(noted.place(), noted.rank(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }

        assertThat(ranks.size()).isEqualTo(map.size());
        map.forEach((place, rank) ->
                assertThat(ranks.graver(place, Rank.OF_SUBSCRIBER)).isEqualTo(rank));
        for (Noted noted : asked) {
            Rank known = map.get(noted.place());
            assertThat(ranks.contains(noted.place())).isEqualTo(known != null);
            assertThat(ranks.graver(noted.place(), noted.rank()))
                    .isEqualTo(known != null && known.compareTo(noted.rank()) < 0 ? known : noted.rank());
        }
    }

    @Provide
    Arbitrary<List<Noted>> noted() {
        Arbitrary<Places.Place> places = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(0, 1L << 39).edgeCases(edges -> edges.add(0L, 1L)))
                .as((file, offset) -> new Places.Place(file, offset % 97 * (offset % 3 == 0 ? 1L << 32 : 1)));
        return Combinators.combine(places, Arbitraries.of(Rank.class))
                .as(Noted::new)
                .list()
                .ofMaxSize(2_000);
    }
}
