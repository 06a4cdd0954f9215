package io.calo.analysis.internal.detect;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what was meant by a name that there is not. */
final class NearMiss {
    private static final int LETTERS_PER_SLIP = 5;

    private NearMiss() {}

    /** {@code ; did you mean 'x'?} with the nearest name; empty where none is near: a slip, and one more every five letters. */
    static String suggestion(String name, Collection<String> names) {
        int most = 1 + name.length() / LETTERS_PER_SLIP;
        return names.stream()
                .filter(other -> distance(name, other) <= most)
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /**
     * How many letters are to be put in, left out, changed or swapped with their neighbour: the Damerau–Levenshtein distance as
     * optimal string alignment.
     */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
