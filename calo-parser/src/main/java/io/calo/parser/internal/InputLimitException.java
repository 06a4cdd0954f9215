package io.calo.parser.internal;

import java.io.IOException;

/** An input, or a folder of them, that asks for more than a limit allows; what it held before that was read. */
public final class InputLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what was too much.
     *
     * @param what the input has, with its number
     * @param limit the limit's name
     * @param value its value
     * @param lost what was not read for it
     */
    public InputLimitException(String what, String limit, long value, String lost) {
        super(what + ", " + ValueLimits.above(limit, value) + "; " + lost + ValueLimits.ADVICE);
    }
}
