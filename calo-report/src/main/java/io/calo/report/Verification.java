package io.calo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of proving a report: everything that was looked at, and whether it holds.
 *
 * @param manifest what was proved; null if it could not be read, which is then a check that failed
 * @param seal the seal of the manifest, 64 hexadecimal digits; empty if it has none. Whoever noted it when the report was made can tell
 *     by it that the manifest is still that one
 * @param checks what was looked at: the manifest, outputs, inputs, books
 */
public record Verification(@Nullable Manifest manifest, String seal, List<Check> checks) {
    /** Copies the list. */
    public Verification {
        checks = List.copyOf(checks);
    }

    /** Whether all holds that could be checked, and something could. */
    public boolean holds() {
        return !checks.isEmpty()
                && checks.stream().noneMatch(check -> check.status() == Status.FAILED)
                && count(Status.OK) > 0;
    }

    /** How many checks ended like this. */
    public long count(Status status) {
        return checks.stream().filter(check -> check.status() == status).count();
    }

    /** The checks that failed. */
    public List<Check> problems() {
        return checks.stream().filter(check -> check.status() == Status.FAILED).toList();
    }

    /** How a check ended. */
    public enum Status {
        /** It holds. */
        OK,
        /** It does not. */
        FAILED,
        /** Nobody can tell, for the reason that the detail gives. */
        NOT_CHECKED
    }

    /**
     * One thing that was looked at.
     *
     * @param subject what: a file, an input, a part of the books. Names of files are as they are found, and may hold any character
     * @param status how it ended
     * @param detail what was seen, or why it was not checked
     * @param remedy what to do; null if there is nothing to do
     */
    public record Check(
            String subject,
            Status status,
            String detail,
            @Nullable String remedy) {}
}
