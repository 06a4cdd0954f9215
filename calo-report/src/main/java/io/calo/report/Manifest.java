package io.calo.report;

import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.proof.ManifestJson;
import io.calo.report.internal.proof.ManifestReader;
import io.calo.report.internal.proof.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a report was made of and what belongs to it, each file with its hash: what {@code manifest.json} says. Made by a
 * {@link ManifestRecorder}, proved by a {@link Verifier}. Immutable.
 *
 * <p>It holds no path of the machine but what the caller named: inputs as they were given, files relative to them, and of files of
 * settings their names alone.
 *
 * @param calo the version of calo that wrote the report
 * @param preparedAt when it was prepared
 * @param settings what decides what the reports say, as text by name, such as {@code timeZone}
 * @param settingFiles files that decide it too, by what they are for: {@code config}, {@code baseline}, {@code plugins}
 * @param inputs what was analysed, in the order in which it was given
 * @param books the totals, exact, each by the place (a JSON pointer) at which {@code summary.json} has it
 * @param outputs the files of the report, by name, but for the manifest itself
 */
public record Manifest(
        String calo,
        Instant preparedAt,
        Map<String, String> settings,
        Map<String, List<ManifestFile>> settingFiles,
        List<ManifestInput> inputs,
        Map<String, String> books,
        List<ManifestFile> outputs) {
    /** What the file is called, within the folder of the report. */
    public static final String FILE_NAME = "manifest.json";

    /** The schema that {@link #write} follows and {@link #read} understands. */
    public static final String SCHEMA = "calo.manifest/1";

    /** Copies lists and maps; maps are put into the order of their names. */
    public Manifest {
        Objects.requireNonNull(calo, "calo");
        Objects.requireNonNull(preparedAt, "preparedAt");
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        Map<String, List<ManifestFile>> files = new TreeMap<>();
        settingFiles.forEach((role, list) -> files.put(role, List.copyOf(list)));
        settingFiles = Collections.unmodifiableMap(files);
        inputs = List.copyOf(inputs);
        books = Collections.unmodifiableMap(new TreeMap<>(books));
        outputs = List.copyOf(outputs);
    }

    /**
     * Reads the manifest of a report. Members that this version does not know are passed over. Whether the file is still as it was
     * written, a {@link Verifier} tells.
     *
     * @param folder that of the report
     * @throws java.nio.file.NoSuchFileException if it has no manifest
     * @throws MalformedManifestException if it is none, or of another schema; the message names the file, and the line if it can
     * @throws IOException if it cannot be read
     */
    public static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        return ManifestReader.read(file, ManifestReader.bytes(file));
    }

    /**
     * Writes it as {@code manifest.json}, closed by a seal: a hash of the file itself. Whole or not at all.
     *
     * @param folder that of the report
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        String text = new String(Seal.close(ManifestJson.bytes(this)), StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(FILE_NAME), out -> out.write(text));
    }
}
