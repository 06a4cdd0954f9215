package io.calo.report.internal.proof;

import io.calo.parser.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of inputs, by name, each once: what an input before it holds already is left out, as an analysis reads it once. Asked
 * with the same inputs in the same order, it answers the same.
 */
public final class InputFiles {
    private final Set<Path> seen = new HashSet<>();

    /** Whether it is something that can be read again: a pipe cannot. */
    public static boolean isReadable(Path input) {
        return Files.isDirectory(input) || Files.isRegularFile(input);
    }

    /** The files of the next input, no logs included; a name that two files share, for it is no text, is told apart by a number. */
    public Map<String, LogFile> of(Path input) throws IOException {
        Map<String, LogFile> files = new TreeMap<>();
        Path real = real(input);
        for (LogFile file : LogFile.in(input)) {
            // What is found in a folder lies below it, since links are not followed; asking for each file takes longer.
            Path at = file.path();
            if (seen.add(file.discovered() ? real.resolve(input.relativize(at)) : real(at))) {
                String name = file.name();
                for (int number = 2; files.containsKey(name); number++) {
                    name = file.name() + "#" + number;
                }
                files.put(name, file);
            }
        }
        return files;
    }

    private static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }
}
