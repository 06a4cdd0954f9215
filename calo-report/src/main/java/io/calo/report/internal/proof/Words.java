package io.calo.report.internal.proof;

import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers and names in the sentences of a proof. */
final class Words {
    /** How many names are told; the rest is counted. */
    private static final int TOLD = 3;

    private Words() {}

    static String number(BigDecimal number) {
        return number.scale() <= 0 ? String.format(Locale.ROOT, "%,d", number.toBigInteger()) : number.toPlainString();
    }

    static String bytes(long bytes) {
        return count(bytes, "byte");
    }

    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d ", number) + thing + (number == 1 ? "" : "s");
    }

    /** {@code 5 files changed: a, b, c and 2 more}. */
    static String named(Collection<String> names, String happened) {
        String told = names.stream().limit(TOLD).collect(Collectors.joining(", "));
        int more = names.size() - TOLD;
        return count(names.size(), "file") + " " + happened + ": " + told
                + (more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : "");
    }

    static String reason(@Nullable Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is missing";
        }
        return failure == null
                ? "for no known reason"
                : Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
