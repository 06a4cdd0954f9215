package io.calo.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An input that was analysed.
 *
 * @param given what the caller named it: a path, as it was written, or {@code -} for standard input
 * @param unverifiable why it cannot be read again to be compared; null if it can
 * @param files the logs in it, by name; a file that held no record is none
 * @param changed names of files that changed, came or went while they were analysed, so that the report may tell of other bytes than
 *     {@code files}
 */
public record ManifestInput(
        String given, @Nullable String unverifiable, List<ManifestFile> files, List<String> changed) {
    /** Copies the lists. */
    public ManifestInput {
        Objects.requireNonNull(given, "given");
        files = List.copyOf(files);
        changed = List.copyOf(changed);
    }

    /** Whether it can be read again and compared. */
    public boolean verifiable() {
        return unverifiable == null;
    }
}
