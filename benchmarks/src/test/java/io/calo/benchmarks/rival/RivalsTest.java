package io.calo.benchmarks.rival;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rival that reads less than calo would be no rival: all read the same facts. */
class RivalsTest {
    @TempDir
    static Path folder;

    private static final Map<Noise, Corpus> CORPORA = new EnumMap<>(Noise.class);

    /** Whatever a reader gives out, in its order. */
    private static final class Facts implements FactSink {
        final List<String> records = new ArrayList<>();
        final List<Transaction> transactions = new ArrayList<>();

        @Override
        public void record(long timestamp, String kind) {
            records.add(timestamp + " " + kind);
        }

        @Override
        public void transaction(Transaction transaction) {
            transactions.add(transaction);
        }
    }

    @BeforeAll
    static void makeCorpora() throws IOException {
        for (Noise noise : Noise.values()) {
            CORPORA.put(noise, new Corpora(folder).make(CorpusSize.TINY, noise));
        }
    }

    @ParameterizedTest
    @EnumSource
    void jacksonReadsWhatCaloReads(Noise noise) throws IOException {
        assertSame(
                new JacksonFacts(JacksonFacts.Depth.TRANSACTIONS), corpus(noise).ndjson(), noise);
    }

    @ParameterizedTest
    @EnumSource
    void fastCsvReadsWhatCaloReads(Noise noise) throws IOException {
        assertSame(new FastCsvFacts(), corpus(noise).csv(), noise);
    }

    @ParameterizedTest
    @EnumSource
    void theRegexParserReadsWhatCaloReads(Noise noise) throws IOException {
        assertSame(new RegexFacts(), corpus(noise).plain(), noise);
    }

    @ParameterizedTest
    @EnumSource
    void grokReadsWhatCaloReads(Noise noise) throws IOException {
        assertSame(new RegexGrokFacts(), corpus(noise).plain(), noise);
    }

    @Test
    void jacksonThatReadsKindsReadsEveryTimeAndKindButNoTransaction() throws IOException {
        Facts read = new Facts();

        long records = new JacksonFacts(JacksonFacts.Depth.KINDS)
                .read(corpus(Noise.NOISY).ndjson(), read);

        assertThat(records).isEqualTo(corpus(Noise.NOISY).records());
        assertThat(read.records).isEqualTo(calo(Noise.NOISY).records);
        assertThat(read.transactions).isEmpty();
    }

    @Test
    void lineFeedsAreCountedAlikeByteByByteAndEightAtATime() throws IOException {
        Path plain = corpus(Noise.NOISY).plain();
        long feeds = Files.readString(plain).chars().filter(c -> c == '\n').count();

        assertThat(PlainBytes.scalarFeeds(plain)).isEqualTo(feeds);
        assertThat(PlainBytes.swarFeeds(plain)).isEqualTo(feeds);
    }

    @Test
    void bytesThatDifferFromALineFeedInOneBitAreNone() throws IOException {
        Path file = folder.resolve("near-misses");
        Files.write(file, new byte[] {0x0A, 0x0B, (byte) 0x8A, 0x08, 0x0E, 0x02, 0x1A, 0x2A, 0x4A, 0x0A, 0, -1});

        assertThat(PlainBytes.swarFeeds(file)).isEqualTo(2);
    }

    @Test
    void theInflaterGivesEveryByteOfTheLog() throws IOException {
        Corpus corpus = corpus(Noise.CLEAN);
        try (DrainedGzip inflater = new DrainedGzip()) {
            assertThat(inflater.drain(corpus.gzip())).isEqualTo(corpus.bytes());
            assertThat(inflater.drainAll(corpus.smallGzips())).isEqualTo(corpus.bytes());
        }
    }

    private static void assertSame(FactReader rival, Path file, Noise noise) throws IOException {
        Facts read = new Facts();
        Facts expected = calo(noise);

        long records = rival.read(file, read);

        assertThat(records).isEqualTo(corpus(noise).records());
        assertThat(read.records).isEqualTo(expected.records);
        assertThat(read.transactions).hasSize((int) corpus(noise).transactions());
        for (int i = 0; i < read.transactions.size(); i++) {
            // One by one, so that a failure shows the one that differs; metadata by itself, which its text leaves out.
            Transaction transaction = expected.transactions.get(i);
            assertThat(read.transactions.get(i).metadata()).isEqualTo(transaction.metadata());
            assertThat(read.transactions.get(i)).isEqualTo(transaction);
        }
        assertThat(amounts(read)).isEqualByComparingTo(amounts(expected)).isNotZero();
    }

    private static BigDecimal amounts(Facts facts) {
        return facts.transactions.stream().map(Transaction::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Facts calo(Noise noise) throws IOException {
        Facts facts = new Facts();
        try (LogReader reader = LogReader.open(corpus(noise).plain())) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                long millis = Objects.requireNonNull(event.timestamp()).toEpochMilli();
                facts.record(millis, event.kind().id());
                if (event instanceof SyncStarted started) {
                    facts.transaction(started.transaction());
                }
            }
        }
        return facts;
    }

    private static Corpus corpus(Noise noise) {
        return Objects.requireNonNull(CORPORA.get(noise));
    }
}
