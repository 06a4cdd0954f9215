package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths lead to: folders are walked in the order of their entries' names, archives opened, compression known by
 * its first bytes. Links inside a folder are not followed: what they lead to is inside, and read anyway, or outside, and was
 * not asked for.
 */
public final class FileInputs implements Inputs {
    private record Found(Path path, String name, boolean discovered) {}

    private final IgnoredListener listener;
    private final Deque<Iterator<Found>> folders = new ArrayDeque<>();
    private @Nullable Inputs current;
    private long bytesOfClosed;

    /**
     * Prepares to read the paths.
     *
     * @throws NoSuchFileException if one of them does not exist
     */
    public FileInputs(List<Path> roots, IgnoredListener listener) throws IOException {
        this.listener = listener;
        List<Found> found = new ArrayList<>();
        List<Path> distinct = distinct(roots);
        for (Path root : distinct) {
            Path fileName = root.toAbsolutePath().normalize().getFileName();
            boolean folder = Files.isDirectory(root);
            String alone = folder || fileName == null ? "" : fileName.toString();
            found.add(new Found(root, distinct.size() == 1 ? alone : slashed(root), false));
        }
        folders.push(found.iterator());
    }

    /** Leaves out what another path contains, lest it be counted twice. */
    private List<Path> distinct(List<Path> roots) throws IOException {
        List<Path> real = new ArrayList<>();
        for (Path root : roots) {
            real.add(root.toRealPath());
        }
        List<Path> distinct = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            boolean contained = false;
            for (int j = 0; j < roots.size() && !contained; j++) {
                boolean same = real.get(i).equals(real.get(j));
                contained = same ? j < i : isReadWith(real.get(j), real.get(i));
            }
            if (contained) {
                listener.ignored(slashed(roots.get(i)), "read already as part of another input");
            } else {
                distinct.add(roots.get(i));
            }
        }
        return distinct;
    }

    /** Whether the walk through {@code folder} meets {@code path}: not if that lies in something hidden. */
    private static boolean isReadWith(Path folder, Path path) {
        if (!path.startsWith(folder)) {
            return false;
        }
        for (Path name : folder.relativize(path)) {
            if (isHidden(name.toString())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable InputSource next() throws IOException {
        while (true) {
            if (current != null) {
                InputSource source = current.next();
                if (source != null) {
                    return source;
                }
                closeCurrent();
            }
            Found found = nextFound();
            if (found == null) {
                return null;
            }
            InputSource failed = open(found);
            if (failed != null) {
                return failed;
            }
        }
    }

    private @Nullable Found nextFound() {
        while (!folders.isEmpty()) {
            if (folders.peek().hasNext()) {
                return folders.peek().next();
            }
            folders.pop();
        }
        return null;
    }

    /** Makes a file the current input or enters a folder; what cannot be opened is an input that failed. */
    private @Nullable InputSource open(Found found) {
        Path path = found.path;
        try {
            if (found.discovered && isIgnored(found)) {
                return null;
            }
            if (Files.isDirectory(path)) {
                folders.push(entries(found).iterator());
            } else {
                InputStream file = Files.newInputStream(path);
                current = StreamInputs.of(found.name, found.discovered, file, listener);
            }
            return null;
        } catch (IOException e) {
            return InputSource.failed(found.name.isEmpty() ? slashed(path) : found.name, e);
        }
    }

    private boolean isIgnored(Found found) throws IOException {
        String reason = null;
        if (isHidden(found.path.getFileName().toString())) {
            reason = "hidden";
        } else {
            // Throws where the file is gone: what was there and cannot be read is not to be ignored.
            BasicFileAttributes is =
                    Files.readAttributes(found.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                reason = "a symbolic link, which is not followed";
            } else if (is.isOther()) {
                reason = "not a regular file";
            }
        }
        if (reason != null) {
            listener.ignored(found.name, reason);
        }
        return reason != null;
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    private static List<Found> entries(Found folder) throws IOException {
        List<Found> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                entries.add(new Found(path, folder.name.isEmpty() ? name : folder.name + "/" + name, true));
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Found::name));
        return entries;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    @Override
    public long bytesRead() {
        return bytesOfClosed + (current == null ? 0 : current.bytesRead());
    }

    private void closeCurrent() throws IOException {
        if (current != null) {
            Inputs closing = current;
            bytesOfClosed += closing.bytesRead();
            current = null;
            closing.close();
        }
    }

    @Override
    public void close() throws IOException {
        folders.clear();
        closeCurrent();
    }
}
