package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs that a {@link SortedRows} has on disk. When as many have come as are merged at once, they become one run of the
 * level above, and so on: no row is rewritten more often than there are levels. A level is one file, however many runs it
 * has, so that open files stay few.
 */
final class RunLevels {
    private final SpillSpace space;
    private final RowOrder<?> order;
    private final int fanIn;
    private final List<Level> levels = new ArrayList<>();

    private static final class Level {
        private final List<Run> runs = new ArrayList<>();
        private @Nullable SpillFile file;
    }

    /**
     * No runs yet.
     *
     * @param fanIn how many runs of a level are merged into one
     */
    RunLevels(SpillSpace space, RowOrder<?> order, int fanIn) {
        this.space = space;
        this.order = order;
        this.fanIn = fanIn;
    }

    /** Writes what is sorted in memory as a run. */
    void add(Run sorted) throws IOException {
        write(List.of(sorted), 0);
        for (int i = 0; level(i).runs.size() >= fanIn; i++) {
            write(level(i).runs, i + 1);
            clear(level(i));
        }
    }

    private void write(List<Run> runs, int to) throws IOException {
        Level level = level(to);
        SpillFile file = level.file;
        if (file == null) {
            file = space.newFile();
            level.file = file;
        }
        Tournament rows = MergedRows.tournament(runs, 0, Run.FIRST_BYTES, order);
        RunWriter writer = new RunWriter(file);
        for (RowSource row = rows.next(); row != null; row = rows.next()) {
            Interruption.check();
            writer.add(row);
        }
        level.runs.add(writer.finish());
    }

    private Level level(int number) {
        if (number == levels.size()) {
            levels.add(new Level());
        }
        return levels.get(number);
    }

    private static void clear(Level level) throws IOException {
        level.runs.clear();
        SpillFile file = level.file;
        level.file = null;
        if (file != null) {
            file.delete();
        }
    }

    /** All runs, of all levels. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        levels.forEach(level -> runs.addAll(level.runs));
        return runs;
    }

    /** Closes and deletes all files. */
    void delete() throws IOException {
        for (Level level : levels) {
            clear(level);
        }
    }
}
