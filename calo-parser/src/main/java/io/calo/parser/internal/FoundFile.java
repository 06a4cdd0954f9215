package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    Inputs open(InputLimits limits, Inputs.IgnoredListener listener, Workspace workspace) throws IOException {
        if (failure != null) {
            throw failure;
        }
        // What was a file when the folder was looked into may be a link by now.
        InputStream file =
                discovered ? Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS) : Files.newInputStream(path);
        return StreamInputs.of(this, file, limits, listener, workspace);
    }
}
