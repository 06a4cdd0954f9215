package io.calo.report.internal.proof;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of a report's folder, by name. Names that a manifest states are looked up here and never made into paths, so that none
 * of them leads elsewhere.
 */
public record Folder(Map<String, Path> entries) {
    /** Looks into a folder. */
    public static Folder of(Path folder) throws IOException {
        Map<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                entries.put(path.getFileName().toString(), path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return new Folder(entries);
    }

    /** Whether it is a file, and not a link to one, which could lie anywhere. */
    public static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
