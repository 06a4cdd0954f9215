package io.calo.parser.internal;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Any bytes for gzip: where the JDK reads a whole stream, the same is read; of a broken one every byte that can be decoded, and
 * none that cannot. The first byte says whether the rest is gzip or is to be compressed first, and the second where that breaks.
 */
public final class GzipTarget implements FuzzTarget {
    /** Deflate packs a thousand bytes into one, and the fuzzer's inputs are of a few thousand. */
    private static final int MOST = 1 << 28;

    @Override
    public String name() {
        return "gzip";
    }

    @Override
    public void check(byte[] input) throws Exception {
        if (input.length < 2) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 2, input.length);
        switch (input[0] & 3) {
            case 0 -> stream(rest);
            case 1 -> cut(rest, input[1] & 0xFF);
            case 2 -> stream(concat(gzip(rest), gzip(Arrays.copyOf(rest, Math.min(rest.length, input[1] & 0xFF)))));
            default -> {
                byte[] broken = gzip(rest);
                int at = (input[1] & 0xFF) * broken.length >> 8;
                broken[at] ^= (byte) (1 << (input[0] >> 2 & 7));
                stream(broken);
            }
        }
    }

    /** Cut anywhere, a stream gives out a beginning of what it held; cut nowhere, all of it and no fault. */
    private static void cut(byte[] content, int place) throws IOException {
        byte[] whole = gzip(content);
        Read all = read(new ByteArrayInputStream(whole));
        same("fault of a whole stream", "", all.fault());
        holds(Arrays.equals(content, all.bytes()), "the content changed");
        byte[] cut = Arrays.copyOf(whole, place * whole.length >> 8);
        Read begun = stream(cut);
        holds(Arrays.equals(begun.bytes(), Arrays.copyOf(content, begun.bytes().length)), "something was invented");
        holds(cut.length == 0 || !begun.fault().isEmpty(), "a cut stream without a fault");
    }

    private static Read stream(byte[] input) throws IOException {
        Read read = read(new ByteArrayInputStream(input));
        same("a byte at a time", read, read(new OneByOne(input)));
        NaiveGzip naive = NaiveGzip.read(input);
        holds(
                Arrays.equals(naive.bytes(), read.bytes()),
                naive.bytes().length + " bytes decode, not " + read.bytes().length);
        same("whether it is whole", naive.whole(), read.fault().isEmpty());
        Read jdk = jdk(input);
        if (jdk.fault().isEmpty()) {
            int length = jdk.bytes().length;
            holds(
                    read.bytes().length >= length && Arrays.equals(jdk.bytes(), Arrays.copyOf(read.bytes(), length)),
                    "the JDK reads more");
        }
        return read;
    }

    /** What a stream gave out, and why it ended before its time. */
    private record Read(byte[] bytes, String fault) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Read read && fault.equals(read.fault) && Arrays.equals(bytes, read.bytes);
        }

        @Override
        public int hashCode() {
            return fault.hashCode();
        }
    }

    private static Read read(InputStream input) throws IOException {
        try (InputStream gzip = new GzipInput(input)) {
            return drained(gzip);
        }
    }

    private static Read jdk(byte[] input) {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(input))) {
            return drained(gzip);
        } catch (IOException e) {
            return new Read(new byte[0], "not even a header");
        }
    }

    private static Read drained(InputStream gzip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[500];
        try {
            for (int read; (read = gzip.read(buffer, 0, buffer.length)) >= 0; ) {
                bytes.write(buffer, 0, read);
                holds(bytes.size() <= MOST, "more than so little can hold");
            }
        } catch (IOException e) {
            return new Read(bytes.toByteArray(), String.valueOf(e.getMessage()));
        }
        return new Read(bytes.toByteArray(), "");
    }

    private static final class OneByOne extends ByteArrayInputStream {
        OneByOne(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 1));
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public List<byte[]> seeds() {
        byte[] text = Bytes.ascii("2031-05-06T07:08:09.010Z a log, a log, a log\n\n");
        try {
            byte[] gzip = gzip(text);
            return List.of(
                    mode(0, 0, gzip),
                    mode(0, 0, concat(gzip, gzip)),
                    mode(0, 0, concat(gzip, new byte[20])),
                    mode(0, 0, concat(gzip, text)),
                    mode(0, 0, concat(withEveryField(), Arrays.copyOfRange(gzip, 10, gzip.length))),
                    mode(1, 128, text),
                    mode(2, 20, text),
                    mode(3, 200, text),
                    mode(3, 60, text));
        } catch (IOException e) {
            throw new AssertionError("writing to memory does no I/O", e);
        }
    }

    private static byte[] mode(int how, int where, byte[] rest) {
        return concat(new byte[] {(byte) how, (byte) where}, rest);
    }

    /** A header with extra field, name, comment and checksum. */
    private static byte[] withEveryField() {
        byte[] fixed = {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 0};
        return concat(
                fixed,
                concat(concat(new byte[] {3, 1}, new byte[259]), concat(Bytes.ascii("name\0comment\0"), new byte[2])));
    }
}
