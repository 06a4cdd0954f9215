package io.calo.benchmarks;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.Malformed;
import io.calo.parser.SyncStarted;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run large}: more input than any memory holds, in a heap of 16 MB. */
@Command(
        name = "large",
        header = "Read an input of many gigabytes with a heap of 16 MB, and tell time and heap.",
        description = {
            "The input is a quarter of a megabyte of log, clean or noisy, given out again and again as one stream; as gzip "
                    + "it is one member after another. Every transaction is decoded. Fails if a record is missing or "
                    + "malformed. Nothing is written to disk.",
        })
final class LargeInput implements Callable<Integer> {
    private static final double GIGA = 1e9;

    @Option(
            names = "--gigabytes",
            paramLabel = "N",
            description = "How much is read, decompressed; ${DEFAULT-VALUE} by default.")
    private double gigabytes = 10;

    @Option(names = "--gzip", description = "Read it as gzip.")
    private boolean gzip;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpora.ofProperty().make(CorpusSize.TINY, Noise.CLEAN);
        byte[] unit = Files.readAllBytes(gzip ? corpus.gzip() : corpus.plain());
        long times = (long) Math.ceil(gigabytes * GIGA / corpus.bytes());
        long begin = System.nanoTime();
        long records = read(new RepeatedInput(unit, times));
        double seconds = (System.nanoTime() - begin) / GIGA;
        if (records != corpus.records() * times) {
            throw new IOException("Of " + corpus.records() * times + " records " + records + " were read");
        }
        double read = corpus.bytes() * times / GIGA;
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%.2f GB %s, %,d records in %.1f s (%,.0f MB/s); heap at most %.1f of %.1f MB%n",
                        read,
                        gzip ? "of gzip, decompressed" : "plain",
                        records,
                        seconds,
                        read * 1_000 / seconds,
                        peak() / 1e6,
                        Runtime.getRuntime().maxMemory() / 1e6);
        return 0;
    }

    private static long read(RepeatedInput input) throws IOException {
        long records = 0;
        try (LogReader reader = LogReader.builder().open(input, "large")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                if (event instanceof Malformed malformed) {
                    throw new IOException(malformed + ": " + malformed.detail());
                }
                // Decoded for what it costs; that it was read is known by the count.
                if (event instanceof SyncStarted started
                        && started.transaction().id().isEmpty()) {
                    throw new IOException("a transaction without an id");
                }
                records++;
            }
        }
        return records;
    }

    /** The most that lay on the heap, garbage included: the sum of what its parts held at most. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
