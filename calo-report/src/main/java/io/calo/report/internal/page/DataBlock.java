package io.calo.report.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** The element that holds the data: compressed, in letters and digits only, so that nothing in it can end it. */
final class DataBlock {
    private static final int BUFFER = 1 << 16;

    private DataBlock() {}

    /** What fills it. */
    interface Content {
        /** Writes the data; the writer is to be closed. */
        void writeTo(Writer out) throws IOException;
    }

    static void write(Content content, Writer out) throws IOException {
        out.write("<script type=\"text/plain\" id=\"calo-data\">");
        OutputStream base64 = Base64.getEncoder().wrap(new Letters(out));
        content.writeTo(new OutputStreamWriter(new GZIPOutputStream(base64, BUFFER), StandardCharsets.UTF_8));
        out.write("</script>\n");
    }

    /** Bytes that are ASCII, as characters of a writer, which stays open. */
    private static final class Letters extends OutputStream {
        private final Writer out;

        Letters(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int letter) throws IOException {
            out.write(letter);
        }

        @Override
        public void write(byte[] letters, int offset, int length) throws IOException {
            out.write(new String(letters, offset, length, StandardCharsets.US_ASCII));
        }
    }
}
