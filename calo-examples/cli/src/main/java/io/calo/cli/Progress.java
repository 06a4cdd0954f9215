package io.calo.cli;

import io.calo.analysis.AnalysisStage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, taken away when done; nothing where that is not a terminal. Work of several stages has one
 * bar after the other in the same line, each saying what is being done. May be told by several threads at once.
 */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;
    static final long MEGABYTE = 1_000_000;

    private final @Nullable PrintStream err;
    private final BiFunction<AnalysisStage, Long, ProgressBar> bars;
    private @Nullable AnalysisStage stage;
    private @Nullable ProgressBar bar;
    private boolean closed;

    private Progress(
            @Nullable PrintStream err, @Nullable ProgressBar bar, BiFunction<AnalysisStage, Long, ProgressBar> bars) {
        this.err = err;
        this.bar = bar;
        this.bars = bars;
    }

    /** None at all. */
    static Progress none() {
        return new Progress(null, null, (stage, total) -> {
            throw new IllegalStateException("nothing is shown");
        });
    }

    /** Of the stages of an analysis; {@code bytes} is how many there are to read, -1 where it is not known. */
    static Progress ofAnalysis(Terminal terminal, long bytes) {
        PrintStream err = errors(terminal);
        return new Progress(err, null, (stage, total) -> bar(err, stage, total, bytes));
    }

    /** Of days simulated. */
    static Progress ofDays(Terminal terminal, long total) {
        PrintStream err = errors(terminal);
        ProgressBar bar = builder(err, "Simulating", total).setUnit(" days", 1).build();
        return new Progress(err, bar, (stage, of) -> bar);
    }

    static PrintStream errors(Terminal terminal) {
        return new PrintStream(terminal.errors(), true, StandardCharsets.UTF_8);
    }

    private static ProgressBar bar(PrintStream err, AnalysisStage stage, long total, long bytes) {
        return switch (stage) {
            case READING ->
                builder(err, "Reading the logs", bytes).setUnit(" MB", MEGABYTE).build();
            case MESSAGES -> counting(err, "Following messages", total);
            case LEDGERS -> counting(err, "Following the money", total);
            case RULES -> counting(err, "Applying rules", total);
        };
    }

    private static ProgressBar counting(PrintStream err, String task, long total) {
        return builder(err, task, total).setUnit("", 1).build();
    }

    static ProgressBarBuilder builder(PrintStream err, String task, long total) {
        return ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                // Its own choice would start a terminal library, which takes longer than many a run.
                .setConsumer(new OneLine(err))
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish();
    }

    void to(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Goes on to a stage, or further within it; what a thread tells late, of a stage that is over, is left out. */
    void to(AnalysisStage now, long done, long total) {
        if (err == null) {
            return;
        }
        synchronized (this) {
            if (closed || (stage != null && now.compareTo(stage) < 0)) {
                return;
            }
            ProgressBar current = bar;
            if (current == null || now != stage) {
                current = next(now, total);
            }
            current.stepTo(Math.max(done, current.getCurrent()));
        }
    }

    private ProgressBar next(AnalysisStage now, long total) {
        end();
        stage = now;
        ProgressBar next = bars.apply(now, total);
        bar = next;
        return next;
    }

    @Override
    public synchronized void close() {
        closed = true;
        end();
    }

    /** Takes the bar away. It does so itself, but not where it ends before it was drawn for the first time. */
    private void end() {
        if (bar != null && err != null) {
            bar.close();
            bar = null;
            wipe(err);
        }
    }

    static void wipe(PrintStream err) {
        err.print("\r" + " ".repeat(WIDTH) + "\r");
        err.flush();
    }

    /** Leaves the cursor where it is at the end, so that the next bar takes the same line. */
    private static final class OneLine extends ConsoleProgressBarConsumer {
        private final PrintStream err;

        OneLine(PrintStream err) {
            super(err, WIDTH);
            this.err = err;
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
