package io.calo.analysis;

/**
 * How many stories there are.
 *
 * @param divergences ledgers that parted
 * @param openDivergences of these, such as are still apart where the data end
 * @param overdrafts balances below zero, or kept from there
 * @param openOverdrafts of these, such as are not cured where the data end
 */
public record EpisodeCounts(long divergences, long openDivergences, long overdrafts, long openOverdrafts) {
    /** None. */
    public static final EpisodeCounts NONE = new EpisodeCounts(0, 0, 0, 0);

    /** All stories. */
    public long total() {
        return divergences + overdrafts;
    }

    /** All that are open. */
    public long open() {
        return openDivergences + openOverdrafts;
    }

    /** These and one more. */
    public EpisodeCounts plus(Episode episode) {
        long open = episode.isOpen() ? 1 : 0;
        return episode instanceof Divergence
                ? new EpisodeCounts(divergences + 1, openDivergences + open, overdrafts, openOverdrafts)
                : new EpisodeCounts(divergences, openDivergences, overdrafts + 1, openOverdrafts + open);
    }

    /** Both together. */
    public EpisodeCounts plus(EpisodeCounts other) {
        return new EpisodeCounts(
                divergences + other.divergences,
                openDivergences + other.openDivergences,
                overdrafts + other.overdrafts,
                openOverdrafts + other.openOverdrafts);
    }
}
