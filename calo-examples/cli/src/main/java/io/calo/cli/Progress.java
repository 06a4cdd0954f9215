package io.calo.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, taken away when done; nothing where that is not a terminal. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** None at all. */
    static Progress none() {
        return new Progress(null);
    }

    /** Of bytes read; {@code total} is -1 where it is not known. */
    static Progress ofBytes(Terminal terminal, long total) {
        return new Progress(
                builder(terminal, "Reading", total).setUnit(" MB", 1_000_000).build());
    }

    /** Of days simulated. */
    static Progress ofDays(Terminal terminal, long total) {
        return new Progress(
                builder(terminal, "Simulating", total).setUnit(" days", 1).build());
    }

    private static ProgressBarBuilder builder(Terminal terminal, String task, long total) {
        PrintStream err = new PrintStream(terminal.errors(), true, StandardCharsets.UTF_8);
        return ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                // Its own choice would start a terminal library, which takes longer than many a run.
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish();
    }

    void to(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
