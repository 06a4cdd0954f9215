package io.calo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calo evaluate}: findings beside what is known to be wrong. */
@Command(
        name = "evaluate",
        header = "Compare what the rules find with what is known to be wrong.",
        description = {
            "Analyses logs and sets each finding beside a label: a line of a file that says what is wrong where, as "
                    + "calo simulate writes it. A finding and a label are the same where they agree in transaction and "
                    + "subscriber or, where a label has no transaction, lie within seconds of each other; each counts once.",
            "Deterministic rules must find all and nothing else. Statistical ones have a precision (how much of what "
                    + "they find is labelled) and a recall (how much of what is labelled they find). Excused are findings "
                    + "at a label that is known to look like theirs, such as an unusual amount that is a large one.",
        },
        exitCodeList = {
            "0:done, and every deterministic rule found all that is labelled and nothing else",
            "1:could not finish",
            "2:the command line or a label is wrong",
            "3:nothing could be read: no such input, or no log record in it",
            "4:a deterministic rule missed a label or raised a false alarm, or a rule broke down",
            "5:as 0, but part of the input was malformed or unreadable",
        },
        footer = {
            "  calo simulate --faults all=20 --subscribers 2000 --out logs",
            "  calo evaluate logs --labels logs/labels.ndjson",
            "  calo evaluate logs --labels logs/labels.ndjson --config stricter.yaml",
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int TOLD = 3;

    private final Terminal terminal;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private Inputs inputs;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "What is wrong: one JSON object a line with fault (or the id of a rule), time, and where "
                    + "there are such subscriber, transaction, currency, amount, detail.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path labels;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private EngineOptions engine;

    @Option(
            names = "--all",
            description = "Tell everything that was missed and every false alarm, not only the first " + TOLD
                    + " of each rule.")
    private boolean all;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write all of it into a file, for programs.")
    private @Nullable Path json;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Label> known = LabelFile.read(labels);
        try (EngineOptions options = engine;
                Analysis analysis = Analysis.of(options.engine(), inputs, terminal, false)) {
            Evaluation evaluation = Evaluation.of(known, analysis.result());
            Page page = new Page(terminal.text(), new Style(terminal.colour()), ZoneOffset.UTC);
            new EvaluationText(evaluation, all ? Integer.MAX_VALUE : TOLD, page).print();
            new Warnings(analysis, page.style(), page.text()).print();
            if (json != null) {
                write(evaluation, json);
            }
            return evaluation.isKept() ? analysis.exitCode() : ExitCodes.FOUND;
        }
    }

    /** Whole or not at all. */
    private static void write(Evaluation evaluation, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path half = Files.createTempFile(folder, ".calo-", ".json");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                    EvaluationJson.write(evaluation, out);
                }
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Failure.failed("cannot write " + file + ": " + ErrorMessages.reason(e), e);
        }
    }
}
