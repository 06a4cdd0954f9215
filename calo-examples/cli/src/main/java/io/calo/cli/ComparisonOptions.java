package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import io.calo.report.Baseline;
import io.calo.report.BaselineComparison;
import io.calo.report.ManifestRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that compare findings: with those of an earlier analysis, and with what is still bearable. */
final class ComparisonOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "The findings.ndjson of an earlier analysis: findings that are in it are known, others new, and "
                            + "those that are no longer found are listed in gone.ndjson. It may lie in the folder of --out.")
    private @Nullable Path file;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Severities.class,
            description = "End with exit code 4 if there is a new finding of this severity or a higher one; without "
                    + "--baseline all are new. One of INFO, LOW, MEDIUM, HIGH, CRITICAL.")
    private @Nullable Severity least;

    private @Nullable Baseline baseline;

    /**
     * Reads the baseline, if there is to be one.
     *
     * @throws Failure if it cannot be read or is none
     */
    void open() {
        baseline = file == null ? null : read(file);
    }

    private static Baseline read(Path file) {
        try {
            return Baseline.read(file);
        } catch (NoSuchFileException e) {
            throw Failure.usage("--baseline " + file + ": there is no such file", e);
        } catch (IOException e) {
            throw Failure.usage("--baseline: " + ErrorMessages.reason(e), e);
        }
    }

    /** Notes what is compared with. */
    void recordIn(ManifestRecorder recorder) {
        if (file != null) {
            recorder.settingFiles("baseline", List.of(file));
        }
    }

    /** What has changed since the baseline; null if there is none. */
    @Nullable
    BaselineComparison compare(AnalysisResult result, List<Suppression> suppressions) {
        try {
            return baseline == null ? null : baseline.compare(result, suppressions);
        } catch (IOException | UncheckedIOException e) {
            throw Analysis.isStop(e)
                    ? Failure.stopped()
                    : Failure.failed("cannot compare with " + file + ": " + ErrorMessages.reason(e), e);
        }
    }

    /** What to say of new findings that are too severe; null if there are none, or nobody asked. */
    @Nullable
    String objection(AnalysisResult result, @Nullable BaselineComparison comparison) {
        if (least == null) {
            return null;
        }
        Map<Severity, Long> fresh =
                comparison == null ? result.findingCounts().bySeverity() : comparison.newBySeverity();
        Severity from = least;
        long count = fresh.entrySet().stream()
                .filter(severity -> severity.getKey().compareTo(from) >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return count == 0
                ? null
                : Numbers.count(count, comparison == null ? "finding" : "new finding") + " of severity " + from
                        + (from == Severity.CRITICAL ? "" : " or higher") + ": exit code " + ExitCodes.FOUND;
    }
}
