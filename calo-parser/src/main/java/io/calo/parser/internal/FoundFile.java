package io.calo.parser.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a walk.
 *
 * @param path where it lies
 * @param name relative to what was opened
 * @param discovered whether it was found in a folder rather than named by the caller
 * @param ordinal of its first input; a function of the walk alone
 * @param failure why it cannot be opened, where that is known already
 */
public record FoundFile(
        Path path,
        String name,
        boolean discovered,
        long ordinal,
        @Nullable IOException failure) {
    Inputs open(Inputs.IgnoredListener listener) throws IOException {
        if (failure != null) {
            throw failure;
        }
        return StreamInputs.of(name, discovered, ordinal, Files.newInputStream(path), listener);
    }
}
