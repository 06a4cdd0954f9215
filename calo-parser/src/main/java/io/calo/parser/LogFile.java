package io.calo.parser;

import io.calo.parser.internal.FileWalk;
import io.calo.parser.internal.FoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that a {@link LogReader} would open, for programs that want to know what an analysis rests on: to list, to hash, to copy it.
 * An archive is one file, whatever it holds.
 *
 * @param path where it lies
 * @param name with slashes, relative to the folder in which it was found; of a file that was named itself, its own name
 * @param discovered whether it was found in a folder rather than named by the caller
 */
public record LogFile(Path path, String name, boolean discovered) {
    /**
     * The files that reading this input would open, in the order of their names: without hidden ones and links, which a reader passes
     * over, but with files that turn out to be no logs, and with folders that cannot be looked into, which a reader would report.
     *
     * @param input a file or a folder
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be looked into
     */
    public static List<LogFile> in(Path input) throws IOException {
        FileWalk walk = new FileWalk(List.of(input), ParseLimits.DEFAULT_MAX_FILES, LogFile::leaveOut);
        List<LogFile> files = new ArrayList<>();
        for (FoundFile found; (found = walk.next(LogFile::leaveOut)) != null; ) {
            files.add(new LogFile(found.path(), found.name(), found.discovered()));
        }
        return files;
    }

    private static void leaveOut(String name, String reason) {}

    /**
     * Whether a reader takes it for a log: it does so with all that a caller named, and with all that was found and holds a record or,
     * being broken, may have held one. Reads no further than to the first record.
     */
    public boolean isLog() {
        if (!discovered) {
            return true;
        }
        try (LogReader reader = LogReader.builder().open(Files.newInputStream(path), name, true)) {
            return reader.read() != null;
        } catch (IOException unreadable) {
            return true; // A reader reports it, and whoever wants to know what was in it will meet the same.
        }
    }
}
