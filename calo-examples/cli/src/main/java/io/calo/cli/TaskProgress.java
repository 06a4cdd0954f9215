package io.calo.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * What is being done and for how long, in one line on standard error, for work of which nobody knows how much there is; nothing where
 * that is not a terminal. May be told by several threads at once.
 */
final class TaskProgress implements AutoCloseable {
    private static final int WIDEST_TASK = 30;

    private final @Nullable PrintStream err;
    private @Nullable ProgressBar bar;
    private String task = "";

    private TaskProgress(@Nullable PrintStream err) {
        this.err = err;
    }

    /** On this terminal, unless nothing is to be shown. */
    static TaskProgress on(Terminal terminal, boolean quiet) {
        return new TaskProgress(quiet || !terminal.live() ? null : Progress.errors(terminal));
    }

    /** Goes on to another task, such as {@code Writing report.xlsx}. */
    synchronized void begin(String name) {
        if (err != null) {
            close();
            task = name;
            bar = Progress.builder(err, Page.shortened(name, WIDEST_TASK), -1)
                    .setRenderer((state, width) -> state.getTaskName() + "  " + elapsed(state.getElapsedAfterStart()))
                    .build();
        }
    }

    private static String elapsed(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** Tells of bytes that are read, going on to that task if need be. */
    synchronized void read(String name, long done, long total) {
        if (err == null) {
            return;
        }
        ProgressBar current = bar;
        if (current == null || !task.equals(name)) {
            close();
            task = name;
            current = Progress.builder(err, name, total)
                    .setUnit(" MB", Progress.MEGABYTE)
                    .build();
            bar = current;
        }
        current.maxHint(total);
        current.stepTo(done);
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (bar != null && err != null) {
            bar.close();
            bar = null;
            Progress.wipe(err);
        }
    }
}
