package io.calo.benchmarks.corpus;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.simulator.Compression;
import io.calo.simulator.Simulation;
import io.calo.simulator.SimulationResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes one corpus: simulates it, and writes it in its other shapes. */
final class CorpusMaker {
    private static final long SEED = 5;
    private static final int BUFFER = 1 << 16;

    private final Corpus place;
    private final CorpusSize size;
    private final Noise noise;

    CorpusMaker(Path folder, CorpusSize size, Noise noise) {
        this.place = new Corpus(folder, 0, 0, 0);
        this.size = size;
        this.noise = noise;
    }

    Corpus make() throws IOException {
        int subscribers = size.subscribers(noise);
        SimulationResult result = Simulation.builder()
                .subscribers(subscribers)
                .days(size.days())
                .seed(SEED)
                .faults(noise.faults(subscribers))
                .compression(Compression.NONE)
                .build()
                .writeTo(place.files());
        Files.delete(place.files().resolve("labels.ndjson"));
        joinFiles();
        compress();
        SmallFiles.cut(place.plain(), place.smallGzips());
        writeFacts(result.records());
        return new Corpus(place.folder(), result.decodedBytes(), result.records(), result.transactions());
    }

    private void joinFiles() throws IOException {
        try (OutputStream out = Files.newOutputStream(place.plain())) {
            for (Path file : filesOf(place.files())) {
                Files.copy(file, out);
            }
        }
    }

    private void compress() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(place.gzip()), BUFFER)) {
            Files.copy(place.plain(), out);
        }
    }

    /** Writes what the events say; their number is the simulator's, so that no shape lacks a record. */
    private void writeFacts(long expected) throws IOException {
        long written = 0;
        try (LogReader reader = LogReader.open(place.plain());
                NdjsonFacts ndjson = new NdjsonFacts(place.ndjson());
                CsvFacts csv = new CsvFacts(place.csv())) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                ndjson.write(event);
                csv.write(event);
                written++;
            }
        }
        if (written != expected) {
            throw new IOException("The simulator wrote " + expected + " records, but " + written + " were read");
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
