package io.calo.report;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** A report of simulated logs with its manifest, to be tampered with. */
record ProvedReport(Path logs, Path folder) {
    /** Logs and all files that calo can write, gone.ndjson among them, in a folder that is empty. */
    static ProvedReport in(Path home) throws IOException {
        Path logs = home.resolve("logs");
        Simulation.builder()
                .subscribers(12)
                .days(12)
                .seed(7)
                .faults(FaultPlan.all(1))
                .build()
                .writeTo(logs);
        Path earlier = home.resolve("earlier.ndjson");
        Reports.ndjson().write(Found.analysis(Found.about(1), Found.about(2)), earlier);
        ProvedReport report = new ProvedReport(logs, Files.createDirectory(home.resolve("report")));
        report.write(Baseline.read(earlier));
        return report;
    }

    private void write(Baseline baseline) throws IOException {
        ManifestRecorder recorder = ManifestRecorder.before(List.of(logs));
        try (AnalysisEngine engine = AnalysisEngine.create();
                AnalysisResult result = engine.analyze(logs)) {
            BaselineComparison comparison = baseline.compare(result, List.of());
            ReportSettings settings =
                    ReportSettings.builder().comparison(comparison).build();
            List<String> names = new ArrayList<>();
            for (String id : List.of("csv", "ndjson")) {
                for (ReportFile file : ReportFormats.discover(ProvedReport.class.getClassLoader())
                        .find(id)
                        .orElseThrow()
                        .files(settings)) {
                    file.report().write(result, folder.resolve(file.name()));
                    names.add(file.name());
                }
            }
            Reports.json(comparison).write(result, folder.resolve("summary.json"));
            names.add("summary.json");
            recorder.after(result, settings, folder, names).write(folder);
        }
    }

    Verification verify() throws IOException {
        return Verifier.of(folder).threads(2).verify();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    List<Path> logFiles() throws IOException {
        try (var files = Files.walk(logs)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("labels.ndjson"))
                    .sorted()
                    .toList();
        }
    }

    /** Changes the text of a file of the report, and nothing else. */
    void edit(String name, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file(name));
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("nothing in " + name + " has changed");
        }
        Files.writeString(file(name), changed);
    }

    /** Makes the manifest agree with the files as they are now, as somebody would who knows how it is made. */
    void sealAnew() throws IOException {
        Manifest manifest = Manifest.read(folder);
        List<ManifestFile> outputs = new ArrayList<>();
        for (ManifestFile file : manifest.outputs()) {
            byte[] bytes = Files.readAllBytes(file(file.name()));
            outputs.add(new ManifestFile(file.name(), bytes.length, sha256(bytes)));
        }
        replace(manifest, manifest.inputs(), outputs);
    }

    void replace(Manifest manifest, List<ManifestInput> inputs, List<ManifestFile> outputs) throws IOException {
        new Manifest(
                        manifest.calo(),
                        manifest.preparedAt(),
                        manifest.settings(),
                        manifest.settingFiles(),
                        inputs,
                        manifest.books(),
                        outputs)
                .write(folder);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
