package io.calo.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The numbered files of one log stream. A folder and a file are made when there is something to write, at most one is open. */
final class LogFiles implements StreamSink {
    private static final int GZIP_BUFFER = 1 << 14;

    private final Path folder;
    private final Compression compression;
    private final Totals totals;
    private @Nullable OutputStream open;
    private int files;
    private long inFile;

    LogFiles(Path folder, Compression compression, Totals totals) {
        this.folder = folder;
        this.compression = compression;
        this.totals = totals;
    }

    @Override
    public void append(TextBuffer text) throws IOException {
        OutputStream out = open;
        if (out == null) {
            out = next();
            open = out;
        }
        text.writeTo(out);
        inFile += text.length();
        totals.decodedBytes += text.length();
    }

    /** Bytes of the open file before compression. */
    @Override
    public long inFile() {
        return inFile;
    }

    /** Ends the open file; what follows goes to the next number. */
    @Override
    public void close() throws IOException {
        OutputStream out = open;
        if (out != null) {
            open = null;
            inFile = 0;
            out.close();
        }
    }

    private OutputStream next() throws IOException {
        if (files == 0) {
            Files.createDirectories(folder);
        }
        TextBuffer name = new TextBuffer(16).padded(files, 6).add(compression.suffix());
        OutputStream file = Files.newOutputStream(folder.resolve(name.toString()));
        files++;
        totals.files++;
        return compression == Compression.NONE ? file : new Gzip(file);
    }

    /** gzip at the fastest level: these logs are written once and read a few times, and the writing is what takes long. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, GZIP_BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
