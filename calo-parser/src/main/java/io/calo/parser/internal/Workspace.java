package io.calo.parser.internal;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** What inputs that are opened one after another use in turn. For one thread. */
final class Workspace implements Closeable {
    /** For the first bytes of an input. */
    final byte[] head = new byte[1 << 13];

    private @Nullable Inflation inflation;

    /** Made where the first compressed input needs it. */
    Inflation inflation() {
        Inflation made = inflation;
        if (made == null) {
            made = new Inflation();
            inflation = made;
        }
        return made;
    }

    @Override
    public void close() {
        if (inflation != null) {
            inflation.close();
            inflation = null;
        }
    }
}
