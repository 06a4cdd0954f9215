package io.calo.report.internal.proof;

import io.calo.parser.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An input as it is at one time.
 *
 * @param given how it was named
 * @param path where it lies; null if it is a stream
 * @param unverifiable why it cannot be read again; null if it can
 * @param files its files by name
 * @param stamps what tells whether they change, without reading them
 */
public record RecordedInput(
        String given,
        @Nullable Path path,
        @Nullable String unverifiable,
        Map<String, LogFile> files,
        Map<String, Stamp> stamps) {
    /** Size and time of the last change. */
    public record Stamp(long bytes, FileTime changed) {}

    /** Inputs now, before they are read. */
    public static List<RecordedInput> all(List<Path> paths) throws IOException {
        InputFiles files = new InputFiles();
        List<RecordedInput> inputs = new ArrayList<>();
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            inputs.add(
                    InputFiles.isReadable(path)
                            ? of(path, files.of(path))
                            : new RecordedInput(
                                    path.toString(),
                                    null,
                                    "it is neither file nor folder, and cannot be read a second time",
                                    Map.of(),
                                    Map.of()));
        }
        return inputs;
    }

    /** A stream, of which nothing is left once it is read. */
    public static RecordedInput stream(String given) {
        return new RecordedInput(given, null, "standard input cannot be read a second time", Map.of(), Map.of());
    }

    /**
     * The same inputs once more, after they are read; of their files only those that are logs.
     *
     * @param allAreLogs whether the analysis passed over no file: then only files that are not as they were need be asked what they are
     */
    public static List<RecordedInput> again(List<RecordedInput> inputs, boolean allAreLogs) throws IOException {
        InputFiles files = new InputFiles();
        List<RecordedInput> again = new ArrayList<>();
        for (RecordedInput input : inputs) {
            if (input.path == null) {
                again.add(input);
                continue;
            }
            RecordedInput now = of(input.path, Files.exists(input.path) ? files.of(input.path) : new TreeMap<>());
            now.files
                    .entrySet()
                    .removeIf(file -> !(allAreLogs && input.isUnchanged(file.getKey(), now))
                            && !file.getValue().isLog());
            now.stamps.keySet().retainAll(now.files.keySet());
            again.add(now);
        }
        return again;
    }

    private boolean isUnchanged(String name, RecordedInput now) {
        Stamp was = stamps.get(name);
        Stamp is = now.stamps.get(name);
        return was != null && is != null && was.bytes == is.bytes && was.changed.equals(is.changed);
    }

    private static RecordedInput of(Path path, Map<String, LogFile> files) throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (Map.Entry<String, LogFile> file : files.entrySet()) {
            Path at = file.getValue().path();
            if (Files.exists(at)) {
                BasicFileAttributes is = Files.readAttributes(at, BasicFileAttributes.class);
                stamps.put(file.getKey(), new Stamp(is.size(), is.lastModifiedTime()));
            }
        }
        return new RecordedInput(path.toString(), path, null, files, stamps);
    }

    /** Names of files that are no longer, or now for the first time, what they were. */
    public List<String> changed(RecordedInput now) {
        TreeSet<String> changed = new TreeSet<>();
        now.stamps.forEach((name, stamp) -> {
            if (!isUnchanged(name, now)) {
                changed.add(name);
            }
        });
        files.forEach((name, file) -> {
            if (!now.stamps.containsKey(name) && Files.notExists(file.path())) {
                changed.add(name);
            }
        });
        return List.copyOf(changed);
    }
}
