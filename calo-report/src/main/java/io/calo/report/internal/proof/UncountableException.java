package io.calo.report.internal.proof;

import java.io.IOException;

/** That a report does not hold what can be counted; the message tells where and why, but not which file, and the line from 1. */
final class UncountableException extends IOException {
    private static final long serialVersionUID = 1L;

    UncountableException(String message) {
        super(message);
    }
}
