package io.calo.parser.internal;

import java.io.Closeable;
import java.io.InputStream;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What inputs that are opened one after another use in turn. For one thread. */
final class Workspace implements Closeable {
    /** For the first bytes of an input. */
    final byte[] head = new byte[1 << 13];

    /** Makes threads that read ahead; null where none is to. */
    private final @Nullable ThreadFactory threads;

    private @Nullable Inflation inflation;

    Workspace(@Nullable ThreadFactory threads) {
        this.threads = threads;
    }

    /** The stream, read ahead if that is wanted. */
    InputStream readAhead(InputStream stream) {
        return threads == null ? stream : new ReadAhead(stream, threads, this);
    }

    /** What the present input decompresses with, which is no longer this workspace's; null if it does not. */
    @Nullable
    Inflation giveAway() {
        Inflation given = inflation;
        inflation = null;
        return given;
    }

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
