package io.calo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        this.folder = make(folder);
        this.workshop = Files.createTempDirectory(folder, ".calo-");
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.failed("cannot make the folder " + folder + ": " + ErrorMessages.reason(e), e);
        }
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
            if (Files.isSymbolicLink(path)) {
                return path + " is a link to what does not exist";
            }
        }
        return null;
    }

    /** Where to make the files. */
    Path workshop() {
        return workshop;
    }

    /**
     * Brings out all that was made, in place of files of the same name.
     *
     * @throws Failure if a folder has one of the names; then nothing is replaced
     */
    void publish() throws IOException {
        List<Path> made;
        try (Stream<Path> paths = Files.list(workshop)) {
            made = paths.sorted().toList();
        }
        // All before the first move: a report that cannot be replaced must not stay beside new ones.
        made.forEach(path -> refuseFolder(target(path)));
        for (Path path : made) {
            Files.move(path, target(path), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path target(Path made) {
        return folder.resolve(made.getFileName());
    }

    /** Even an empty folder is the user's: a move would silently delete it. */
    private static void refuseFolder(Path target) {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.failed(target + " is a folder, in the way of a file of that name; "
                    + "remove it, or name another folder with --out. Nothing was replaced");
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
