package io.calo.analysis.internal.live;

import io.calo.analysis.internal.batch.Grouping;
import io.calo.analysis.internal.batch.Happening;
import io.calo.analysis.internal.batch.HappeningCodec;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordOutput;
import java.util.Arrays;

/**
 * Where a happening stands in the order of time: the order in which a batch analysis sorts, and all that it says, so that only the
 * same happening has the same place.
 */
final class TimeKey implements Comparable<TimeKey> {
    private static final HappeningCodec CODEC = new HappeningCodec(Grouping.NONE);

    private final byte[] bytes;

    private TimeKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static TimeKey of(Happening happening) {
        KeyOutput key = new KeyOutput();
        CODEC.key(happening, key);
        RecordOutput value = new RecordOutput();
        CODEC.write(happening, value);
        byte[] place = key.toByteArray();
        byte[] all = Arrays.copyOf(place, place.length + value.length());
        System.arraycopy(value.toByteArray(), 0, all, place.length, value.length());
        return new TimeKey(all);
    }

    @Override
    public int compareTo(TimeKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
