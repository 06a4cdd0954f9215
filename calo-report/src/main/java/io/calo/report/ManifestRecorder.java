package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Period;
import io.calo.parser.Coverage;
import io.calo.parser.LogFile;
import io.calo.report.internal.Version;
import io.calo.report.internal.proof.Books;
import io.calo.report.internal.proof.FileDigest;
import io.calo.report.internal.proof.Hashing;
import io.calo.report.internal.proof.Hashing.Hashed;
import io.calo.report.internal.proof.RecordedInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes the manifest of a report. It is asked twice: before the logs are read, when it notes what they are like, and after the
 * reports are written, when it hashes all and sees whether the logs have stayed as they were.
 *
 * <pre>{@code
 * ManifestRecorder recorder = ManifestRecorder.before(logs);
 * try (AnalysisResult result = engine.analyzePaths(logs)) {
 *     Reports.json().write(result, folder.resolve("summary.json"));
 *     recorder.after(result, settings, folder, List.of("summary.json")).write(folder);
 * }
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class ManifestRecorder {
    private final List<RecordedInput> inputs;
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, List<Path>> settingFiles = new TreeMap<>();
    private int threads = 1;
    private HashingProgress progress = (done, total) -> {};

    private ManifestRecorder(List<RecordedInput> inputs) {
        this.inputs = inputs;
    }

    /**
     * Begins, before the logs are read.
     *
     * @param inputs what is going to be analysed, as it was given; what is neither file nor folder, such as a pipe, is noted as
     *     something that cannot be read again
     * @throws java.nio.file.NoSuchFileException if one does not exist
     * @throws IOException if one cannot be looked into
     */
    public static ManifestRecorder before(List<Path> inputs) throws IOException {
        return new ManifestRecorder(RecordedInput.all(inputs));
    }

    /** Begins with an input that is no file: a stream, named as it was given. */
    public static ManifestRecorder beforeStream(String given) {
        return new ManifestRecorder(List.of(RecordedInput.stream(Objects.requireNonNull(given, "given"))));
    }

    /** Notes a setting beside those of {@link ReportSettings} and the period, such as the formats that were asked for. */
    public ManifestRecorder setting(String name, String value) {
        settings.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Notes files that decide what is found, to be hashed with the others.
     *
     * @param role what they are for, such as {@code config}
     */
    public ManifestRecorder settingFiles(String role, Collection<Path> files) {
        settingFiles.put(Objects.requireNonNull(role, "role"), List.copyOf(files));
        return this;
    }

    /**
     * How many files are hashed at once; one unless said otherwise.
     *
     * @throws IllegalArgumentException if {@code threads} is below one
     */
    public ManifestRecorder threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", below one");
        }
        this.threads = threads;
        return this;
    }

    /** Who is to be told of the progress of hashing. */
    public ManifestRecorder onProgress(HashingProgress progress) {
        this.progress = Objects.requireNonNull(progress, "progress");
        return this;
    }

    /**
     * Makes the manifest, once the reports are written. Reads every input once more, but not into memory.
     *
     * @param result what was found
     * @param reports the settings that the reports were written with
     * @param folder where the reports lie
     * @param outputs their names
     * @throws IOException if a report or a file of settings cannot be read; an input that cannot is noted as such
     * @throws java.io.InterruptedIOException if the thread is interrupted
     */
    public Manifest after(AnalysisResult result, ReportSettings reports, Path folder, List<String> outputs)
            throws IOException {
        List<RecordedInput> now = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        boolean allAreLogs = areAllLogs(result.coverage());
        for (RecordedInput input : RecordedInput.again(inputs, allAreLogs)) {
            now.add(input);
            input.files().values().stream().map(LogFile::path).forEach(paths::add);
        }
        settingFiles.values().forEach(paths::addAll);
        outputs.forEach(name -> paths.add(folder.resolve(name)));
        Digests digests = new Digests(paths, new Hashing(threads, progress).all(paths));
        List<ManifestInput> recorded = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            recorded.add(input(inputs.get(i), now.get(i), digests));
        }
        Map<String, List<ManifestFile>> files = new TreeMap<>();
        for (Map.Entry<String, List<Path>> role : settingFiles.entrySet()) {
            List<ManifestFile> hashed = new ArrayList<>();
            for (Path file : role.getValue()) {
                hashed.add(digests.required(String.valueOf(file.getFileName())));
            }
            files.put(role.getKey(), hashed);
        }
        List<ManifestFile> written = new ArrayList<>();
        for (String name : outputs) {
            written.add(digests.required(name));
        }
        return new Manifest(
                Version.text(),
                reports.preparedAt(),
                settings(reports, result.period()),
                files,
                recorded,
                Books.of(result),
                written);
    }

    /** Whether every file that was found has been read as a log. */
    private static boolean areAllLogs(Coverage coverage) {
        return coverage.ignoredFiles() == 0 && coverage.unreadableFiles() == 0;
    }

    private Map<String, String> settings(ReportSettings reports, Period period) {
        Map<String, String> all = new TreeMap<>(settings);
        if (period.from() != null) {
            all.put("from", period.from().toString());
        }
        if (period.to() != null) {
            all.put("to", period.to().toString());
        }
        all.put("timeZone", reports.zone().getId());
        all.put("personalData", reports.personalData().name().toLowerCase(Locale.ROOT));
        return all;
    }

    private static ManifestInput input(RecordedInput before, RecordedInput now, Digests digests) {
        List<ManifestFile> files = new ArrayList<>();
        for (Map.Entry<String, LogFile> file : now.files().entrySet()) {
            files.add(digests.next(file.getKey(), file.getValue().path()));
        }
        return new ManifestInput(before.given(), before.unverifiable(), files, before.changed(now));
    }

    /** What was hashed, given out in its order. */
    private static final class Digests {
        private final List<Path> paths;
        private final List<Hashed> hashed;
        private int next;

        Digests(List<Path> paths, List<Hashed> hashed) {
            this.paths = paths;
            this.hashed = hashed;
        }

        ManifestFile next(String name, Path path) {
            FileDigest digest = hashed.get(next++).digest();
            return digest == null
                    ? new ManifestFile(name, path.toFile().length(), null)
                    : new ManifestFile(name, digest.bytes(), digest.sha256());
        }

        ManifestFile required(String name) throws IOException {
            IOException failure = hashed.get(next).failure();
            if (failure != null) {
                throw new IOException(
                        paths.get(next) + " cannot be read to be hashed: " + failure.getMessage(), failure);
            }
            return next(name, paths.get(next));
        }
    }
}
