package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of a {@link SpillSpace}: made when the first file is, gone after {@link #delete}. It knows its open
 * files, for some systems delete none that is open. For any number of threads.
 */
final class SpillFolder {
    private static final String PREFIX = "calo-";

    private final @Nullable Path parent;
    private final Map<Path, FileChannel> open = new HashMap<>();
    private @Nullable Path folder;
    private int files;
    private boolean deleted;

    /** So that a second deletion never meets what somebody else made under the same name. */
    private boolean gone;

    SpillFolder(@Nullable Path parent) {
        this.parent = parent;
    }

    /** A name for a new file; the folder exists when this returns. */
    synchronized Path newName() throws IOException {
        Path made = made();
        files++;
        return made.resolve("rows-" + files);
    }

    private Path made() throws IOException {
        if (deleted) {
            throw new IOException("The space for temporary rows is closed");
        }
        if (folder == null) {
            OpenFolders.add(this);
            try {
                folder = make();
            } finally {
                if (folder == null) {
                    OpenFolders.remove(this);
                }
            }
        }
        return folder;
    }

    private Path make() throws IOException {
        return parent == null
                ? Files.createTempDirectory(PREFIX, ownerOnly(Path.of("")))
                : Files.createTempDirectory(parent, PREFIX, ownerOnly(parent));
    }

    private static FileAttribute<?>[] ownerOnly(Path place) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes and opens a file. */
    synchronized FileChannel open(Path file) throws IOException {
        made();
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        open.put(file, channel);
        return channel;
    }

    /** Opens a file again whose channel was closed by an interrupt; not one that was removed. */
    synchronized FileChannel reopen(Path file) throws IOException {
        if (!open.containsKey(file)) {
            throw new ClosedChannelException();
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        open.put(file, channel);
        return channel;
    }

    /** Closes and deletes a file, if it still is there. */
    synchronized void remove(Path file) throws IOException {
        try (FileChannel channel = open.remove(file)) {
            if (channel == null) {
                return;
            }
        }
        Files.deleteIfExists(file);
    }

    /** Closes and deletes everything, and lets nothing be made again. May be called again, and tries again what failed. */
    synchronized void delete() throws IOException {
        deleted = true;
        for (FileChannel channel : open.values()) {
            channel.close();
        }
        open.clear();
        if (folder != null && !gone) {
            empty(folder);
            Files.deleteIfExists(folder);
            gone = true;
        }
        OpenFolders.remove(this);
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Somebody tidied up before us, which is all that was wanted; what is not there holds no files.
            return;
        }
    }

    /** The folder; or where it would be made. */
    @Override
    public synchronized String toString() {
        if (folder != null) {
            return folder.toString();
        }
        return parent != null ? parent.toString() : System.getProperty("java.io.tmpdir", ".");
    }
}
