package io.calo.report.internal.proof;

import io.calo.parser.LogFile;
import io.calo.report.Manifest;
import io.calo.report.ManifestFile;
import io.calo.report.ManifestInput;
import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import io.calo.report.internal.proof.Hashing.Hashed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the inputs are those that were analysed: none changed, gone or added. */
public final class InputsProof {
    private static final String CHANGED =
            "the report does not tell what these logs say: bring back those that were analysed, or analyze these";

    private final InputFiles files = new InputFiles();
    private final Hashing hashing;

    private InputsProof(Hashing hashing) {
        this.hashing = hashing;
    }

    /**
     * Looks at each input.
     *
     * @param places where they lie now; null if where they lay then
     */
    public static List<Check> of(Manifest manifest, @Nullable List<Path> places, boolean withInputs, Hashing hashing)
            throws IOException {
        List<ManifestInput> inputs = manifest.inputs();
        if (places != null && places.size() != inputs.size()) {
            throw new IllegalArgumentException("the report has " + Words.count(inputs.size(), "input") + " ("
                    + String.join(
                            ", ", inputs.stream().map(ManifestInput::given).toList()) + "), but "
                    + Words.count(places.size(), "place") + " of inputs are named");
        }
        InputsProof proof = new InputsProof(hashing);
        List<Check> checks = new ArrayList<>();
        if (inputs.isEmpty()) {
            checks.add(new Check("inputs", Status.FAILED, "the manifest names none", OutputsProof.REMEDY));
        }
        for (int i = 0; i < inputs.size(); i++) {
            ManifestInput input = inputs.get(i);
            checks.add(
                    withInputs
                            ? proof.check(input, places == null ? null : places.get(i))
                            : new Check(subject(input), Status.NOT_CHECKED, "left out, as was asked", null));
        }
        return checks;
    }

    private static String subject(ManifestInput input) {
        return "input " + input.given();
    }

    private Check check(ManifestInput input, @Nullable Path moved) throws IOException {
        if (!input.verifiable()) {
            return new Check(subject(input), Status.NOT_CHECKED, String.valueOf(input.unverifiable()), null);
        }
        Path place = moved == null ? path(input.given()) : moved;
        if (place == null || !InputFiles.isReadable(place)) {
            return new Check(
                    subject(input),
                    Status.FAILED,
                    place == null || Files.notExists(place)
                            ? "is not there"
                            : "is neither file nor folder, or not to be read",
                    "say where it lies now with --input, or leave the inputs out with --report-only");
        }
        List<String> problems = problems(input, files.of(place));
        long bytes = input.files().stream().mapToLong(ManifestFile::bytes).sum();
        return problems.isEmpty()
                ? new Check(
                        subject(input),
                        Status.OK,
                        Words.count(input.files().size(), "file") + ", " + Words.bytes(bytes) + ", as analysed",
                        null)
                : new Check(subject(input), Status.FAILED, String.join("; ", problems), CHANGED);
    }

    private static @Nullable Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private List<String> problems(ManifestInput input, Map<String, LogFile> here) throws IOException {
        Map<String, ManifestFile> then = new TreeMap<>();
        input.files().forEach(file -> then.put(file.name(), file));
        // An input that is a file goes by its own name, and may have been given another.
        Map<String, LogFile> now = isRenamed(then, here)
                ? Map.of(
                        then.keySet().iterator().next(),
                        here.values().iterator().next())
                : here;
        List<String> problems = new ArrayList<>();
        add(problems, changed(then, now), "changed");
        add(problems, without(then.keySet(), now), "gone");
        TreeSet<String> added = new TreeSet<>();
        now.forEach((name, file) -> {
            if (!then.containsKey(name) && file.isLog()) {
                added.add(name);
            }
        });
        add(problems, added, "added");
        add(
                problems,
                input.changed(),
                "changed while they were analysed, so that the report may tell of neither state");
        if (then.size() < input.files().size()) {
            problems.add("the manifest names a file twice");
        }
        return problems;
    }

    private static boolean isRenamed(Map<String, ManifestFile> then, Map<String, LogFile> here) {
        return then.size() == 1
                && here.size() == 1
                && !here.values().iterator().next().discovered();
    }

    private static List<String> without(Iterable<String> names, Map<String, LogFile> now) {
        List<String> gone = new ArrayList<>();
        for (String name : names) {
            if (!now.containsKey(name)) {
                gone.add(name);
            }
        }
        return gone;
    }

    private List<String> changed(Map<String, ManifestFile> then, Map<String, LogFile> now) throws IOException {
        List<ManifestFile> both = then.values().stream()
                .filter(file -> now.containsKey(file.name()))
                .toList();
        List<Path> paths = new ArrayList<>();
        for (ManifestFile file : both) {
            LogFile log = now.get(file.name());
            if (log != null) {
                paths.add(log.path());
            }
        }
        List<Hashed> hashed = hashing.all(paths);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            if (OutputsProof.difference(both.get(i), hashed.get(i)) != null
                    && !isUnreadable(both.get(i), hashed.get(i))) {
                changed.add(both.get(i).name());
            }
        }
        return changed;
    }

    /** What could not be read then and cannot now: the analysis has said so, and nothing of it is in the books. */
    private static boolean isUnreadable(ManifestFile file, Hashed hashed) {
        return file.sha256() == null && hashed.digest() == null;
    }

    private static void add(List<String> problems, Collection<String> names, String happened) {
        if (!names.isEmpty()) {
            problems.add(Words.named(names, happened));
        }
    }
}
