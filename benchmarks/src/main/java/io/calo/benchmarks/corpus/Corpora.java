package io.calo.benchmarks.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of all corpora. A corpus is made once and appears there when it is whole. */
public final class Corpora {
    /** The system property that names the folder. */
    public static final String PROPERTY = "calo.corpora";

    /** To be raised whenever another corpus comes of the same size and noise: an old one is then made anew. */
    private static final String VERSION = "1";

    private static final String FACTS = "corpus.properties";

    /** What all shapes of a corpus need, in multiples of the log itself: two plain, two gzip, NDJSON and CSV. */
    private static final double ROOM = 4.8;

    private static final double BYTES_PER_SUBSCRIBER_AND_DAY = 850;

    private final Path folder;

    /** Those in a folder, which need not exist. */
    public Corpora(Path folder) {
        this.folder = folder;
    }

    /** Those in the folder that the system property {@value #PROPERTY} names, or else in {@code benchmarks/target/corpora}. */
    public static Corpora ofProperty() {
        return new Corpora(Path.of(System.getProperty(PROPERTY, "benchmarks/target/corpora")));
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * A corpus that was made before.
     *
     * @throws NoSuchFileException if it was not; the message says how to make it
     */
    public Corpus existing(CorpusSize size, Noise noise) throws IOException {
        Path place = place(size, noise);
        if (!isWhole(place)) {
            throw new NoSuchFileException(
                    place + " is missing or old; make it with: benchmarks/run corpora --size " + size.id());
        }
        return read(place);
    }

    /**
     * A corpus, made if it is not there: a second for the small one, about a minute for the full one.
     *
     * @throws IOException if the disk has no room for it, naming how much is needed, or something cannot be written
     */
    public Corpus make(CorpusSize size, Noise noise) throws IOException {
        Path place = place(size, noise);
        if (isWhole(place)) {
            return read(place);
        }
        Path workshop = folder.resolve(place.getFileName() + ".partial");
        remove(place);
        remove(workshop);
        Files.createDirectories(workshop);
        requireRoom(size, folder, Files.getFileStore(workshop).getUsableSpace());
        Corpus made = new CorpusMaker(workshop, size, noise).make();
        write(made, workshop.resolve(FACTS));
        Files.move(workshop, place, StandardCopyOption.ATOMIC_MOVE);
        return read(place);
    }

    static void requireRoom(CorpusSize size, Path folder, long usable) throws IOException {
        long needed = (long) (size.subscribers(Noise.CLEAN) * size.days() * BYTES_PER_SUBSCRIBER_AND_DAY * ROOM);
        if (usable < needed) {
            throw new IOException("The corpus " + size.id() + " needs " + needed / 1_000_000 + " MB of disk, but "
                    + folder
                    + " has " + usable / 1_000_000 + " MB left. Make room, or name another folder with -D" + PROPERTY
                    + "=DIR.");
        }
    }

    private Path place(CorpusSize size, Noise noise) {
        return folder.resolve(size.id() + "-" + noise.id());
    }

    private static boolean isWhole(Path place) throws IOException {
        Path facts = place.resolve(FACTS);
        return Files.exists(facts) && VERSION.equals(load(facts).getProperty("version"));
    }

    private static Corpus read(Path place) throws IOException {
        Properties facts = load(place.resolve(FACTS));
        return new Corpus(place, number(facts, "bytes"), number(facts, "records"), number(facts, "transactions"));
    }

    private static long number(Properties facts, String name) throws IOException {
        String number = facts.getProperty(name);
        if (number == null) {
            throw new IOException("A corpus does not say its number of " + name + "; remove its folder");
        }
        return Long.parseLong(number);
    }

    private static Properties load(Path file) throws IOException {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            facts.load(in);
        }
        return facts;
    }

    private static void write(Corpus corpus, Path file) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("version", VERSION);
        facts.setProperty("bytes", Long.toString(corpus.bytes()));
        facts.setProperty("records", Long.toString(corpus.records()));
        facts.setProperty("transactions", Long.toString(corpus.transactions()));
        try (Writer out = Files.newBufferedWriter(file)) {
            facts.store(out, null);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }
}
