package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Merges sorted rows: a tree of losers, in which each row is compared once for each level. Knuth, The Art of Computer
 * Programming 3, 5.4.1.
 */
final class Tournament {
    private final RowSource[] sources;

    /** At each inner node, from 1: who lost there. The leaf of source i is node {@code sources.length + i}. */
    private final int[] losers;

    private final RowOrder<?> order;
    private int winner = -1;

    Tournament(List<RowSource> sources, RowOrder<?> order) {
        this.sources = sources.toArray(new RowSource[0]);
        this.losers = new int[this.sources.length];
        this.order = order;
    }

    /** The source that is at the next row; null after the last. */
    @Nullable
    RowSource next() throws IOException {
        if (sources.length == 0) {
            return null;
        }
        if (winner < 0) {
            for (RowSource source : sources) {
                source.advance();
            }
            winner = play(1);
        } else {
            sources[winner].advance();
            replay();
        }
        return sources[winner].exhausted() ? null : sources[winner];
    }

    /** Who wins at {@code node}. */
    private int play(int node) throws IOException {
        if (node >= sources.length) {
            return node - sources.length;
        }
        int left = play(2 * node);
        int right = play(2 * node + 1);
        boolean rightWins = beats(right, left);
        losers[node] = rightWins ? left : right;
        return rightWins ? right : left;
    }

    private void replay() throws IOException {
        int best = winner;
        for (int node = (best + sources.length) / 2; node > 0; node /= 2) {
            if (beats(losers[node], best)) {
                int loser = best;
                best = losers[node];
                losers[node] = loser;
            }
        }
        winner = best;
    }

    private boolean beats(int a, int b) throws IOException {
        if (sources[a].exhausted() || sources[b].exhausted()) {
            return !sources[a].exhausted();
        }
        return order.compare(sources[a], sources[b]) < 0;
    }
}
