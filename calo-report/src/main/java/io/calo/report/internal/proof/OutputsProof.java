package io.calo.report.internal.proof;

import io.calo.report.Manifest;
import io.calo.report.ManifestFile;
import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import io.calo.report.internal.proof.Hashing.Hashed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the files of a report are those that were written. */
public final class OutputsProof {
    /** What to do where the report itself is not what it was. */
    public static final String REMEDY =
            "do not rely on this report: take it from its source once more, or analyze the logs again";

    private OutputsProof() {}

    /** Looks at each, and names what else lies in the folder. */
    public static List<Check> of(Path folder, Manifest manifest, Hashing hashing) throws IOException {
        Map<String, Path> entries = Folder.of(folder).entries();
        List<Check> checks = new ArrayList<>();
        if (manifest.outputs().isEmpty()) {
            checks.add(new Check("outputs", Status.FAILED, "the manifest names no file of the report", REMEDY));
        }
        List<Path> paths = new ArrayList<>();
        for (ManifestFile file : manifest.outputs()) {
            Path path = entries.get(file.name());
            if (path != null && Folder.isFile(path)) {
                paths.add(path);
            }
        }
        List<Hashed> hashed = hashing.all(paths);
        int next = 0;
        Set<String> known = new HashSet<>(Set.of(Manifest.FILE_NAME));
        for (ManifestFile file : manifest.outputs()) {
            Path path = entries.get(file.name());
            boolean there = path != null && Folder.isFile(path);
            String problem = !known.add(file.name())
                    ? "the manifest names it twice"
                    : there ? difference(file, hashed.get(next)) : missing(file.name(), path);
            next += there ? 1 : 0;
            checks.add(check(file, problem));
        }
        others(entries, known, checks);
        return checks;
    }

    private static Check check(ManifestFile file, @Nullable String problem) {
        return problem == null
                ? new Check(file.name(), Status.OK, Words.bytes(file.bytes()) + ", as written", null)
                : new Check(file.name(), Status.FAILED, problem, REMEDY);
    }

    private static String missing(String name, @Nullable Path path) {
        if (path != null) {
            return "is no file, but a link or a folder, which is not followed";
        }
        boolean leaves = name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\");
        return leaves ? "is no name of a file in this folder; nothing was read" : "is missing";
    }

    /** How a file differs from what the manifest says; null if it does not. */
    static @Nullable String difference(ManifestFile file, Hashed hashed) {
        FileDigest now = hashed.digest();
        if (now == null) {
            return "cannot be read: " + Words.reason(hashed.failure());
        }
        if (now.bytes() != file.bytes()) {
            return "has " + Words.bytes(now.bytes()) + ", not " + Words.bytes(file.bytes());
        }
        return now.sha256().equals(file.sha256()) ? null : "has changed: as long as it was, but with another content";
    }

    /** Not an error, for people keep notes beside reports; but a report of an earlier run may lie there too. */
    private static void others(Map<String, Path> entries, Set<String> known, List<Check> checks) {
        for (String name : entries.keySet()) {
            if (!known.contains(name) && !name.startsWith(".")) {
                checks.add(new Check(
                        name, Status.NOT_CHECKED, "lies in the folder, but does not belong to this report", null));
            }
        }
    }
}
