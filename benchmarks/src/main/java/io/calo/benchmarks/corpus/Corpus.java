package io.calo.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One log in several shapes. All hold the same records; all but the last two, once decompressed, the same bytes.
 *
 * @param folder where the shapes lie
 * @param bytes of log, decompressed
 * @param records in it, as the simulator counted them
 * @param transactions in it, likewise
 */
public record Corpus(Path folder, long bytes, long records, long transactions) {
    /** Plain files of the sizes that containers leave, in one folder for each container. */
    public Path files() {
        return folder.resolve("files");
    }

    /** The same in one plain file. */
    public Path plain() {
        return folder.resolve("one.log");
    }

    /** The same in one gzip file of one member. */
    public Path gzip() {
        return folder.resolve("one.gz");
    }

    /** The same in gzip files of about 14 KB of log each, which is the mean of a real export. */
    public Path smallGzips() {
        return folder.resolve("small");
    }

    /** The same facts, one JSON object a line. */
    public Path ndjson() {
        return folder.resolve("facts.ndjson");
    }

    /** The same facts as CSV with a header. */
    public Path csv() {
        return folder.resolve("facts.csv");
    }

    /** The length of one of the shapes that are a file, in bytes. */
    public static long size(Path shape) {
        try {
            return Files.size(shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
