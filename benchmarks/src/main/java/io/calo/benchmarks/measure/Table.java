package io.calo.benchmarks.measure;

import io.calo.benchmarks.corpus.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown: the targets, reached or not, and the figures that they are made of. */
public final class Table {
    private static final double MEGA = 1e6;

    private final Rounds rounds;
    private final Corpus corpus;

    /** Of these measurements with that corpus. */
    public Table(Rounds rounds, Corpus corpus) {
        this.rounds = rounds;
        this.corpus = corpus;
    }

    /** Both parts. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("| work | beside | to reach | reached (of the rounds) | | by processor time |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Target target : Target.ALL) {
            text.append(row(target));
        }
        text.append(
                "\n| benchmark | a pass | on a processor | log read | own input read | a record | allocated a pass | a record |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (String benchmark : rounds.benchmarks()) {
            text.append(row(benchmark));
        }
        return text.toString();
    }

    private String row(Target target) {
        double scale = scale(target);
        double reached = scale * rounds.timesAsFast(target.ours(), target.rival());
        double[] range = rounds.range(target.ours(), target.rival());
        boolean goal = target.times() > 0;
        return line(
                target.work(),
                target.rival(),
                goal ? "≥ " + number(target.times()) + " ×" : "",
                number(reached) + " × (" + number(range[0] * scale) + " to " + number(range[1] * scale) + ")",
                !goal ? "" : reached >= target.times() ? "met" : "missed",
                number(scale * rounds.timesAsFastOnProcessor(target.ours(), target.rival())) + " ×");
    }

    /**
     * A rival that reads the same facts in another shape is compared by the time for all facts or by the bytes that each reads
     * in a second, whichever is worse for calo.
     */
    private double scale(Target target) {
        return Math.min(1, bytes(target.ours()) / bytes(target.rival()));
    }

    private String row(String benchmark) {
        double millis = rounds.millis(benchmark);
        double allocated = rounds.bytes(benchmark);
        return line(
                benchmark,
                number(millis) + " ms",
                number(rounds.processorMillis(benchmark)) + " ms",
                number(corpus.bytes() / MEGA / (millis / 1_000)) + " MB/s",
                number(bytes(benchmark) / MEGA / (millis / 1_000)) + " MB/s",
                number(millis * MEGA / corpus.records()) + " ns",
                number(allocated / MEGA) + " MB",
                number(allocated / corpus.records()) + " B");
    }

    /** What a benchmark reads, decompressed. */
    private double bytes(String benchmark) {
        if (benchmark.startsWith("Rivals.jackson")) {
            return size(corpus.ndjson());
        }
        return benchmark.equals("Rivals.fastCsv") ? size(corpus.csv()) : corpus.bytes();
    }

    private static double size(Path shape) {
        return Corpus.size(shape);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |\n";
    }

    /** Three digits or so. */
    static String number(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
