package io.calo.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.Corpus;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import io.calo.benchmarks.measure.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.BenchmarkList;

/** Each measurement by itself, once: whether it reads what it says. How fast is not for tests. */
class JmhTest {
    @TempDir
    static Path folder;

    private static final CorpusState STATE = new CorpusState();

    private final Blackhole sink = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @BeforeAll
    static void makeCorpus() throws Exception {
        System.setProperty(Corpora.PROPERTY, folder.toString());
        new Corpora(folder).make(CorpusSize.TINY, Noise.NOISY);
        STATE.size = "tiny";
        STATE.noise = "noisy";
        STATE.find();
    }

    @AfterAll
    static void forgetTheFolder() {
        System.clearProperty(Corpora.PROPERTY);
    }

    @Test
    void theParserReadsEveryRecordOfEveryShape() throws Exception {
        Parser parser = new Parser();
        long records = corpus().records();

        assertThat(parser.events(STATE, sink)).isEqualTo(records);
        assertThat(parser.transactions(STATE, sink)).isEqualTo(records);
        assertThat(parser.eventsOfGzip(STATE, sink)).isEqualTo(records);
        assertThat(parser.eventsOfSmallGzips(STATE, sink)).isEqualTo(records);
        assertThat(parser.eventsOfFiles(STATE, sink)).isEqualTo(records);
        assertThat(parser.eventsTwice(STATE, sink)).isEqualTo(2 * records);
    }

    @Test
    void twoThreadsReadEveryRecordTogether() throws Exception {
        TwoThreads two = new TwoThreads();
        two.start();
        try {
            assertThat(two.eventsOfFiles(STATE, sink)).isEqualTo(corpus().records());
        } finally {
            two.stop();
        }
    }

    @Test
    void rivalsReadEveryRecord() throws Exception {
        Rivals rivals = new Rivals();
        long records = corpus().records();

        assertThat(rivals.jackson(STATE, sink)).isEqualTo(records);
        assertThat(rivals.jacksonKinds(STATE, sink)).isEqualTo(records);
        assertThat(rivals.fastCsv(STATE, sink)).isEqualTo(records);
        assertThat(rivals.regex(STATE, sink)).isEqualTo(records);
        assertThat(rivals.grok(STATE, sink)).isEqualTo(records);
    }

    @Test
    void limitsPassEveryByte() throws Exception {
        Limits limits = new Limits();

        assertThat(limits.swarFeeds(STATE)).isPositive().isEqualTo(limits.scalarFeeds(STATE));
        assertThat(limits.drainedGzip(STATE)).isEqualTo(corpus().bytes());
        assertThat(limits.drainedSmallGzips(STATE)).isEqualTo(corpus().bytes());
    }

    @Test
    void everyTargetNamesABenchmarkThatJmhKnows() throws Exception {
        String known = BenchmarkList.readBenchmarkList(JmhTest.class.getResourceAsStream("/META-INF/BenchmarkList"))
                .toString();

        assertThat(Target.benchmarks())
                .allSatisfy(name -> assertThat(known).contains("io.calo.benchmarks.jmh." + name));
    }

    private static Corpus corpus() {
        return STATE.corpus();
    }
}
