package io.calo.report;

import io.calo.report.internal.proof.FileDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that a manifest names.
 *
 * @param name relative to what it lies in, with slashes; of a file of settings its name alone
 * @param bytes how long it was
 * @param sha256 the hash of what it held, 64 lower-case hexadecimal digits; null if it could not be read
 */
public record ManifestFile(
        String name, long bytes, @Nullable String sha256) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code bytes} is below zero, or {@code sha256} no hash
     */
    public ManifestFile {
        Objects.requireNonNull(name, "name");
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes is " + bytes + ", below zero");
        }
        if (sha256 != null && !FileDigest.isHash(sha256)) {
            throw new IllegalArgumentException("sha256 '" + sha256 + "' is not 64 lower-case hexadecimal digits");
        }
    }
}
