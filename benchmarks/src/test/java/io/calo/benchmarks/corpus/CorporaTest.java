package io.calo.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorporaTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyShapeOfTheLogHoldsTheSameRecords(Noise noise) throws IOException {
        Corpus corpus = new Corpora(folder).make(CorpusSize.TINY, noise);

        for (Path shape : List.of(corpus.plain(), corpus.gzip(), corpus.smallGzips(), corpus.files())) {
            Coverage coverage = read(shape);
            assertThat(coverage.records()).as(shape.toString()).isEqualTo(corpus.records());
            assertThat(coverage.decodedBytes()).as(shape.toString()).isEqualTo(corpus.bytes());
        }
    }

    @Test
    void factsAreALineForEachRecord() throws IOException {
        Corpus corpus = new Corpora(folder).make(CorpusSize.TINY, Noise.CLEAN);

        List<String> lines = Files.readAllLines(corpus.ndjson());

        assertThat(lines).hasSize((int) corpus.records());
        assertThat(lines)
                .filteredOn(line -> line.contains("\"kind\":\"sync-started\""))
                .hasSize((int) corpus.transactions());
        assertThat(Files.readString(corpus.csv())).startsWith("timestamp,requestId,level,kind,message,id,userId,");
    }

    @Test
    void theSameCorpusIsMadeAgain() throws IOException {
        Corpus one = new Corpora(folder.resolve("one")).make(CorpusSize.TINY, Noise.NOISY);
        Corpus other = new Corpora(folder.resolve("other")).make(CorpusSize.TINY, Noise.NOISY);

        assertThat(one.plain()).hasSameBinaryContentAs(other.plain());
        assertThat(one.ndjson()).hasSameBinaryContentAs(other.ndjson());
        assertThat(one.csv()).hasSameBinaryContentAs(other.csv());
    }

    @Test
    void noiseIsInTheNoisyCorpusAlone() throws IOException {
        Corpora corpora = new Corpora(folder);

        assertThat(Files.readString(corpora.make(CorpusSize.TINY, Noise.CLEAN).plain()))
                .doesNotContain("Uncaught Exception");
        assertThat(Files.readString(corpora.make(CorpusSize.TINY, Noise.NOISY).plain()))
                .contains("Uncaught Exception", "An error occured", "are not in sync");
    }

    @Test
    void smallFilesAreAboutAsLargeAsThoseOfAnExport() throws IOException {
        Corpus corpus = new Corpora(folder).make(CorpusSize.TINY, Noise.CLEAN);

        try (Stream<Path> files = Files.walk(corpus.smallGzips())) {
            long count = files.filter(Files::isRegularFile).count();
            assertThat(corpus.bytes() / count).isBetween(13_000L, 15_000L);
        }
    }

    @Test
    void aCorpusThatIsThereIsNotMadeAgain() throws IOException {
        Corpora corpora = new Corpora(folder);
        Corpus made = corpora.make(CorpusSize.TINY, Noise.CLEAN);
        Files.delete(made.csv());

        assertThat(corpora.make(CorpusSize.TINY, Noise.CLEAN)).isEqualTo(made);
        assertThat(corpora.existing(CorpusSize.TINY, Noise.CLEAN)).isEqualTo(made);
        assertThat(made.csv()).doesNotExist();
    }

    @Test
    void aCorpusThatWasLeftUnfinishedIsMadeAgain() throws IOException {
        Corpora corpora = new Corpora(folder);
        Files.createDirectories(folder.resolve("tiny-clean.partial").resolve("files"));
        Files.writeString(folder.resolve("tiny-clean.partial").resolve("files").resolve("rest"), "");

        assertThat(corpora.make(CorpusSize.TINY, Noise.CLEAN).plain()).isNotEmptyFile();
        assertThat(folder.resolve("tiny-clean.partial")).doesNotExist();
    }

    @Test
    void aCorpusOfAnotherVersionIsMadeAgain() throws IOException {
        Corpora corpora = new Corpora(folder);
        Corpus made = corpora.make(CorpusSize.TINY, Noise.CLEAN);
        Files.delete(made.csv());
        Files.writeString(made.folder().resolve("corpus.properties"), "version=0");

        assertThatThrownBy(() -> corpora.existing(CorpusSize.TINY, Noise.CLEAN))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(corpora.make(CorpusSize.TINY, Noise.CLEAN).csv()).isNotEmptyFile();
    }

    @Test
    void aMissingCorpusSaysHowToMakeIt() {
        assertThatThrownBy(() -> new Corpora(folder).existing(CorpusSize.SMALL, Noise.CLEAN))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("benchmarks/run corpora --size small");
    }

    @Test
    void tooLittleDiskIsToldWithWhatIsNeeded() {
        assertThatThrownBy(() -> Corpora.requireRoom(CorpusSize.FULL, Path.of("there"), 700_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "The corpus full needs 1\\d\\d\\d MB of disk, but there has 700 MB left.*calo.corpora=DIR.");
    }

    @Test
    void namesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> CorpusSize.of("huge"))
                .hasMessageContaining("huge")
                .hasMessageContaining("full, small");
        assertThatThrownBy(() -> Noise.of("loud")).hasMessageContaining("loud").hasMessageContaining("clean and noisy");
    }

    private static Coverage read(Path input) throws IOException {
        try (LogReader reader = LogReader.open(input)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                assertThat(event).isNotInstanceOf(Malformed.class);
            }
            return reader.coverage();
        }
    }
}
