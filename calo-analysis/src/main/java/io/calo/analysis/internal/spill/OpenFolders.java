package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All temporary folders that exist, so that one shutdown hook removes them: at Ctrl-C and SIGTERM too, though not at
 * SIGKILL. Folders leave the list when they are removed; it never holds a {@link SpillSpace}, which may be forgotten.
 */
final class OpenFolders {
    /** Removes the folders of spaces that nobody closed. */
    static final Cleaner CLEANER = Cleaner.create();

    private static final Set<SpillFolder> OPEN = ConcurrentHashMap.newKeySet();

    /** Set before the hook looks at the list, read after a folder is put on it: so one of the two sees the other. */
    private static volatile boolean ending;

    private static boolean hooked;

    private OpenFolders() {}

    /** To be called before the folder is made. */
    static void add(SpillFolder folder) throws IOException {
        hook();
        OPEN.add(folder);
        if (ending) {
            OPEN.remove(folder);
            throw ending();
        }
    }

    static void remove(SpillFolder folder) {
        OPEN.remove(folder);
    }

    static int count() {
        return OPEN.size();
    }

    private static synchronized void hook() throws IOException {
        if (hooked) {
            return;
        }
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(OpenFolders::removeAll, "calo-spill-cleanup"));
        } catch (IllegalStateException e) {
            IOException ending = ending();
            ending.initCause(e);
            throw ending;
        }
        hooked = true;
    }

    private static IOException ending() {
        return new IOException("No temporary folder is made any more: the program is ending");
    }

    private static void removeAll() {
        ending = true;
        OPEN.forEach(OpenFolders::removeOrLog);
    }

    /** For cleaner and hook, which have no caller to tell. */
    static void removeOrLog(SpillFolder folder) {
        try {
            folder.delete();
        } catch (IOException e) {
            System.getLogger(OpenFolders.class.getName()).log(Level.WARNING, "Temporary files remain in " + folder, e);
        }
    }
}
