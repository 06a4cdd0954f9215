package io.calo.report;

import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import io.calo.report.internal.proof.BooksProof;
import io.calo.report.internal.proof.Hashing;
import io.calo.report.internal.proof.InputsProof;
import io.calo.report.internal.proof.ManifestReader;
import io.calo.report.internal.proof.OutputsProof;
import io.calo.report.internal.proof.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Proves a report: that its files are those that were written, that the logs are those that were analysed, and that the books add up
 * once more. Reads all of them, but keeps none in memory.
 *
 * <pre>{@code
 * Verification proof = Verifier.of(Path.of("report")).verify();
 * proof.problems().forEach(problem -> System.err.println(problem.subject() + ": " + problem.detail()));
 * }</pre>
 *
 * <p>A folder may be hostile: names that its manifest states are looked up among the files that are there, and lead nowhere else;
 * links are not followed. The inputs that a manifest names are read wherever they lie, unless {@link #inputs} says where. For use by
 * one thread.
 */
public final class Verifier {
    private final Path folder;
    private @Nullable List<Path> inputs;
    private boolean withInputs = true;
    private int threads = 1;
    private HashingProgress progress = (done, total) -> {};

    private Verifier(Path folder) {
        this.folder = folder;
    }

    /** Of the report in a folder. */
    public static Verifier of(Path folder) {
        return new Verifier(Objects.requireNonNull(folder, "folder"));
    }

    /** Where the inputs lie now: as many as the manifest has, in its order. Unless said otherwise, where they lay when they were analysed. */
    public Verifier inputs(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
        return this;
    }

    /** Leaves the inputs out, for those who have the report alone. */
    public Verifier withoutInputs() {
        this.withInputs = false;
        return this;
    }

    /**
     * How many files are hashed at once; one unless said otherwise.
     *
     * @throws IllegalArgumentException if {@code threads} is below one
     */
    public Verifier threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", below one");
        }
        this.threads = threads;
        return this;
    }

    /** Who is to be told of the progress of hashing; outputs and each input are told apart, from zero each time. */
    public Verifier onProgress(HashingProgress progress) {
        this.progress = Objects.requireNonNull(progress, "progress");
        return this;
    }

    /**
     * Proves it. A manifest that is broken, a file that is missing, or books that do not add up are checks that failed, no exceptions.
     *
     * @throws java.nio.file.NoSuchFileException if there is no manifest in the folder, or no folder
     * @throws NotDirectoryException if it is a file
     * @throws IllegalArgumentException if {@link #inputs} names more or fewer inputs than the manifest has
     * @throws java.io.InterruptedIOException if the thread is interrupted
     * @throws IOException if the folder cannot be read
     */
    public Verification verify() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path file = folder.resolve(Manifest.FILE_NAME);
        List<Check> checks = new ArrayList<>();
        try {
            byte[] bytes = ManifestReader.bytes(file);
            Manifest manifest = ManifestReader.read(file, bytes);
            checks.add(sealed(bytes));
            Hashing hashing = new Hashing(threads, progress);
            checks.addAll(OutputsProof.of(folder, manifest, hashing));
            checks.addAll(InputsProof.of(manifest, inputs, withInputs, hashing));
            checks.addAll(BooksProof.of(folder, manifest, progress));
            return new Verification(manifest, Seal.of(bytes), checks);
        } catch (MalformedManifestException e) {
            checks.add(new Check(Manifest.FILE_NAME, Status.FAILED, String.valueOf(e.getMessage()), null));
            return new Verification(null, "", checks);
        }
    }

    private static Check sealed(byte[] manifest) {
        return Seal.isUnbroken(manifest)
                ? new Check(Manifest.FILE_NAME, Status.OK, "as it was sealed", null)
                : new Check(
                        Manifest.FILE_NAME,
                        Status.FAILED,
                        "something in it has changed since it was sealed",
                        OutputsProof.REMEDY);
    }
}
