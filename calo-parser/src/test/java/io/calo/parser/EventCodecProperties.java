package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the encoded bytes are: an event all of whose accessors answer, or an {@link IOException} that says what is wrong. */
class EventCodecProperties {
    private static final int SOURCE = 2 + "log".length();
    private static final int LENGTH_AT = 1 + SOURCE + 3 * Long.BYTES;

    private static List<LogEvent> everyKindAndEveryReason() {
        List<LogEvent> events = new ArrayList<>(Logs.read(Logs.everyKindLog()).events());
        byte[] gzip = Logs.gzip(Logs.everyKindLog());
        events.addAll(Logs.read(Arrays.copyOf(gzip, gzip.length - 12)).malformed());
        events.addAll(Logs.read("stray\n" + Logs.application("Processing message a b") + "2031-13-06T07:08:09.010Z x\n")
                .events());
        return events;
    }

    private static List<byte[]> encoded() throws IOException {
        List<byte[]> encoded = new ArrayList<>();
        for (LogEvent event : everyKindAndEveryReason()) {
            encoded.add(Encoded.of(event).bytes());
        }
        return encoded;
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(Logs.fields(new Encoded(bytes).read())).isNotEmpty();
        } catch (IOException refused) {
            assertThat(refused instanceof EOFException && bytes.length == 0 || refused.getMessage() != null)
                    .isTrue();
        }
    }

    @Example
    void dataCutAnywhereInsideAnEventAreRefused() throws IOException {
        for (byte[] whole : encoded()) {
            for (int cut = 1; cut < whole.length; cut++) {
                byte[] bytes = Arrays.copyOf(whole, cut);
                assertThatThrownBy(() -> new Encoded(bytes).read())
                        .isExactlyInstanceOf(IOException.class)
                        .hasMessage("the data end inside an event");
            }
        }
    }

    @Example
    void eachFlippedBitIsReadOrRefused() throws IOException {
        for (byte[] whole : encoded()) {
            for (int bit = 0; bit < 8 * whole.length; bit++) {
                byte[] bytes = whole.clone();
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                assertReadOrRefused(bytes);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> events() throws IOException {
        return Arbitraries.of(encoded());
    }

    @Property(tries = 2000)
    void mutatedBytesAreReadOrRefused(
            @ForAll("events") byte[] event,
            @ForAll int at,
            @ForAll int removed,
            @ForAll @Size(max = 8) byte[] inserted) {
        int most = Math.floorMod(removed, 8);
        assertReadOrRefused(new LogProperties.Mutation(at, most, inserted).apply(event));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        assertReadOrRefused(bytes);
        byte[] begun = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, begun, 1, bytes.length);
        for (byte form = 1; form <= 2; form++) {
            begun[0] = form;
            assertReadOrRefused(begun);
        }
    }

    @Example
    void lengthIsNotTakenAtItsWord() throws IOException {
        byte[] bytes = encoded().get(3);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int length : new int[] {-1, 0, 24, 1 << 28, (1 << 28) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            ByteBuffer.wrap(bytes).putInt(LENGTH_AT, length);
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            assertThatThrownBy(() -> new Encoded(bytes).read())
                    .as("length %d", length)
                    .isExactlyInstanceOf(IOException.class);
            long allocated =
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            assertThat(allocated).as("bytes taken for length %d", length).isLessThan(4 << 20);
        }
    }

    @Example
    void placesThatCannotBeAreRefused() throws IOException {
        byte[] whole = encoded().get(3);
        for (int field = 0; field < 3; field++) {
            byte[] bytes = whole.clone();
            ByteBuffer.wrap(bytes).putLong(1 + SOURCE + field * Long.BYTES, -1);
            assertThatThrownBy(() -> new Encoded(bytes).read())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be -1");
        }
    }

    @Example
    void recordThatIsMalformedIsRefused() throws IOException {
        byte[] bytes = encoded().get(3);
        bytes[bytes.length - 3] = ' ';
        assertThatThrownBy(() -> new Encoded(bytes).read())
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("malformed");
        bytes[LENGTH_AT + Integer.BYTES] = 'x';
        assertThatThrownBy(() -> new Encoded(bytes).read()).hasMessageContaining("timestamp");
    }
}
