package io.calo.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** That a file is no manifest, or none that this version understands; the message names the file and says what to do. */
public final class MalformedManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the file, and what led to it, if anything did. */
    public MalformedManifestException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
