package io.calo.analysis;

import io.calo.parser.LogReader;
import java.util.concurrent.atomic.AtomicLong;

/** Tells a listener how many bytes all readers together have taken out of their inputs. */
final class ReadMeter {
    private static final int STRIDE = 1024;

    private final ProgressListener listener;
    private final AtomicLong bytes = new AtomicLong();

    ReadMeter(ProgressListener listener) {
        this.listener = listener;
    }

    /** The part of one reader. */
    OfOne ofOne() {
        return new OfOne();
    }

    final class OfOne {
        private int events;
        private long told;

        void tick(LogReader reader) {
            if (++events == STRIDE) {
                events = 0;
                end(reader);
            }
        }

        void end(LogReader reader) {
            long now = reader.bytesRead();
            listener.progress(AnalysisStage.READING, bytes.addAndGet(now - told), -1);
            told = now;
        }
    }
}
