package io.calo.benchmarks;

import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Which corpus. */
final class CorpusOptions {
    @Option(
            names = "--size",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "How much log: full (256 MB, the default) or small (16 MB).")
    private CorpusSize size = CorpusSize.FULL;

    @Option(
            names = "--noise",
            paramLabel = "NOISE",
            converter = NoiseConverter.class,
            description =
                    "What goes wrong in it: clean (nothing, the default) or noisy (each of the simulator's faults "
                            + "once for nine subscribers: crashes, failed and unfinished syncs, mismatches, unknown records).")
    private Noise noise = Noise.CLEAN;

    CorpusSize size() {
        return size;
    }

    Noise noise() {
        return noise;
    }

    /** Reads a size by its name. */
    static final class SizeConverter implements ITypeConverter<CorpusSize> {
        @Override
        public CorpusSize convert(String text) {
            return CorpusSize.of(text.toLowerCase(Locale.ROOT));
        }
    }

    /** Reads a noise by its name. */
    static final class NoiseConverter implements ITypeConverter<Noise> {
        @Override
        public Noise convert(String text) {
            return Noise.of(text.toLowerCase(Locale.ROOT));
        }
    }
}
