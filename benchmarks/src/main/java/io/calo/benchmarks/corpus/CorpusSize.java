package io.calo.benchmarks.corpus;

/** How much there is to read. */
public enum CorpusSize {
    /** 256 MB of log: what the table is measured with. */
    FULL("full", 5_090, 60),
    /** 16 MB: what the guard is measured with. */
    SMALL("small", 315, 60),
    /** A quarter of a megabyte, for tests. */
    TINY("tiny", 20, 15);

    private final String id;
    private final int subscribers;
    private final int days;

    CorpusSize(String id, int subscribers, int days) {
        this.id = id;
        this.subscribers = subscribers;
        this.days = days;
    }

    /** The name in folders, options and JMH parameters. */
    public String id() {
        return id;
    }

    /** Of noise come more records of a subscriber, a third of what there is; so there are fewer, that the size is the same. */
    int subscribers(Noise noise) {
        return noise == Noise.CLEAN ? subscribers : subscribers * 3 / 4;
    }

    int days() {
        return days;
    }

    /**
     * The size of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CorpusSize of(String id) {
        for (CorpusSize size : values()) {
            if (size.id.equals(id)) {
                return size;
            }
        }
        throw new IllegalArgumentException("\"" + id + "\" is no size of a corpus; there are full, small and tiny");
    }
}
