package io.calo.parser.internal.shape;

import io.calo.parser.internal.BlockInput;
import io.calo.parser.internal.Gzip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a record carries: base64 of bytes, which are gzip as a rule, up to a number of bytes. */
final class Payload extends BlockInput {
    private final InputStream in;
    private long left;
    private boolean full;

    private Payload(InputStream in, int most) {
        this.in = in;
        this.left = most;
    }

    /**
     * The bytes that were sent, decompressed however often they were compressed.
     *
     * @throws IllegalArgumentException if the text is no base64
     * @throws IOException if it is compressed more often than anybody does, or not as it says
     */
    static Payload of(String base64, int most, Allowance allowance) throws IOException {
        byte[] sent = Base64.getDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
        return new Payload(Gzip.unwrap(new ByteArrayInputStream(sent), allowance::counted), most);
    }

    /** Whether there is more of it than may be read. */
    boolean isFull() {
        return full;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (left == 0 && length > 0) {
            full = in.read() >= 0;
            return -1;
        }
        int read = in.read(target, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
