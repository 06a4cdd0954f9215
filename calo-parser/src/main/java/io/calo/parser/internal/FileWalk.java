package io.calo.parser.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
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
 * The files that paths lead to, each given out once to whoever asks next: folders are walked in the order of their entries'
 * names. Links inside a folder are not followed: what they lead to is inside, and read anyway, or outside, and was not asked
 * for. Nor are pipes and devices in it opened, which might never end.
 *
 * <p>Of more entries than are allowed the first are met; one failed file says how many there are besides, and folders that come
 * after it are passed over. So no tree of folders, and no single folder, can ask for more memory than the entries allowed take.
 *
 * <p>Safe for use by several threads. Holds nothing open, so there is nothing to close.
 */
public final class FileWalk {
    /** By path where two names that are no text in the system's encoding look the same. */
    private static final Comparator<Found> BY_NAME =
            Comparator.comparing(Found::name).thenComparing(Found::path);

    /** Inputs that a file may hold, an archive's entries, before their ordinals reach those of the next file. */
    private static final long INPUTS_IN_A_FILE = 1L << 32;

    /** {@code failure} tells of a folder that it holds more than is met. */
    private record Found(
            Path path,
            String name,
            boolean discovered,
            @Nullable IOException failure) {
        Found(Path path, String name, boolean discovered) {
            this(path, name, discovered, null);
        }
    }

    private final Deque<Iterator<Found>> folders = new ArrayDeque<>();
    private final int maxFiles;
    private long files;

    /** Entries of folders met so far, passed over or not. */
    private int met;

    private boolean full;

    /**
     * Prepares to walk the paths.
     *
     * @param maxFiles how many entries of folders may be met, and how many paths
     * @param listener told of paths that another one contains
     * @throws NoSuchFileException if one of them does not exist
     */
    public FileWalk(List<Path> roots, int maxFiles, Inputs.IgnoredListener listener) throws IOException {
        this.maxFiles = maxFiles;
        List<Found> found = new ArrayList<>();
        List<Path> distinct = distinct(roots, listener);
        for (Path root : distinct) {
            Path fileName = root.toAbsolutePath().normalize().getFileName();
            boolean folder = Files.isDirectory(root);
            String alone = folder || fileName == null ? "" : fileName.toString();
            found.add(new Found(root, distinct.size() == 1 ? alone : slashed(root), false));
        }
        folders.push(found.iterator());
    }

    /** Leaves out what another path contains, lest it be counted twice. */
    private static List<Path> distinct(List<Path> roots, Inputs.IgnoredListener listener) throws IOException {
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

    /**
     * The next file, or a folder that cannot be looked into; null after the last.
     *
     * @param listener told of what is passed on the way
     */
    public synchronized @Nullable FoundFile next(Inputs.IgnoredListener listener) {
        while (!folders.isEmpty()) {
            if (!folders.peek().hasNext()) {
                folders.pop();
                continue;
            }
            Found found = folders.peek().next();
            if (found.failure != null) {
                return file(found, found.failure);
            }
            try {
                if (!isPassed(found, listener)) {
                    return file(found, null);
                }
            } catch (IOException e) {
                return file(found, e);
            }
        }
        return null;
    }

    private FoundFile file(Found found, @Nullable IOException failure) {
        String name = found.name.isEmpty() ? slashed(found.path) : found.name;
        return new FoundFile(found.path, name, found.discovered, files++ * INPUTS_IN_A_FILE, failure);
    }

    /** Whether it is no file to be read: something that is ignored, or a folder, whose entries come next. Looks at it once. */
    private boolean isPassed(Found found, Inputs.IgnoredListener listener) throws IOException {
        if (found.discovered && isHidden(found.path.getFileName().toString())) {
            listener.ignored(found.name, "hidden");
            return true;
        }
        // Throws where the file is gone: what was there and cannot be read is not to be ignored.
        BasicFileAttributes is = found.discovered
                ? Files.readAttributes(found.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                : Files.readAttributes(found.path, BasicFileAttributes.class);
        if (found.discovered && (is.isSymbolicLink() || is.isOther())) {
            String reason = is.isSymbolicLink() ? "a symbolic link, which is not followed" : "not a regular file";
            listener.ignored(found.name, reason);
            return true;
        }
        if (is.isDirectory()) {
            enter(found, listener);
        }
        return is.isDirectory();
    }

    private void enter(Found folder, Inputs.IgnoredListener listener) throws IOException {
        if (full) {
            listener.ignored(folder.name, "a folder " + ValueLimits.above("maxFiles", maxFiles));
        } else {
            folders.push(entries(folder).iterator());
        }
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    /** The first of the folder's entries, as many as there is room for. */
    private List<Found> entries(Found folder) throws IOException {
        FirstEntries<Found> entries = new FirstEntries<>(BY_NAME, maxFiles - met);
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                entries.add(new Found(path, folder.name.isEmpty() ? name : folder.name + "/" + name, true));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        List<Found> first = entries.first();
        met += first.size();
        if (entries.others() > 0) {
            full = true;
            first.add(new Found(folder.path, folder.name, folder.discovered, tooMany(entries.others())));
        }
        return first;
    }

    private InputLimitException tooMany(long others) {
        String what = "the folder holds " + others + " more files or folders";
        return new InputLimitException(what, "maxFiles", maxFiles, "these and folders after it were not read");
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
