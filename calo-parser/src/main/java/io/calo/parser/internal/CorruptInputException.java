package io.calo.parser.internal;

import java.io.IOException;

/** Compressed data that are not what they should be; says at which compressed byte. */
public final class CorruptInputException extends IOException {
    private static final long serialVersionUID = 1L;

    CorruptInputException(String message) {
        super(message);
    }
}
