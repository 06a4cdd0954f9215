package io.calo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder into which files come together or not at all: they are made in a hidden folder within, and moved out of it once all
 * are whole. So a full disk or Ctrl-C never leaves a new report beside an old one.
 */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Path workshop;

    /** Makes the folder, if it does not exist. */
    OutputFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.workshop = Files.createTempDirectory(folder, ".calo-");
    }

    /** Why nothing could be written there, or null; found out without making anything. */
    static @Nullable String objection(Path folder) {
        for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) {
                return Files.isWritable(path) ? null : "there is no permission to write into " + path;
            }
            if (Files.exists(path)) {
                return path + " is a file, not a folder";
            }
        }
        return null;
    }

    /** Where to make the files. */
    Path workshop() {
        return workshop;
    }

    /** Brings out all that was made, in place of files of the same name. */
    void publish() throws IOException {
        try (Stream<Path> made = Files.list(workshop)) {
            for (Path path : made.sorted().toList()) {
                Files.move(path, folder.resolve(path.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> paths = Files.walk(workshop)) {
            left = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }
}
