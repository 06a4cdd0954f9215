package io.calo.report.internal.xlsx;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where POI keeps the rows that do not fit into memory: a folder of this workbook alone, which its owner alone may read, and which
 * goes when it is closed, or when the program ends before that. For use by one thread.
 */
final class TempFolder implements TempFileCreationStrategy, AutoCloseable {
    private final Path folder;
    private final Thread hook = new Thread(this::removeOrLog, "calo-workbook-cleanup");

    /** Makes it in a folder. */
    TempFolder(Path parent) throws IOException {
        folder = Files.createTempDirectory(parent, "calo-workbook-");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            Files.delete(folder);
            throw new IOException("No workbook is begun any more: the program is ending", ending);
        }
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try {
            remove(folder);
        } finally {
            unhook();
        }
    }

    private void unhook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ending: the hook runs, and finds nothing any more.
            System.getLogger(TempFolder.class.getName()).log(Level.DEBUG, "Ending while a workbook is closed", ending);
        }
    }

    /** The hook has no caller to tell. */
    private void removeOrLog() {
        try {
            remove(folder);
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(TempFolder.class.getName()).log(Level.WARNING, "Temporary files remain in " + folder, e);
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
                for (Path file : found) {
                    remove(file);
                }
            } catch (NoSuchFileException e) {
                // Somebody tidied up before us, which is all that was wanted.
                return;
            }
        }
        Files.deleteIfExists(path);
    }
}
