package io.calo.simulator;

/** How log files are written. */
public enum Compression {
    /** gzip, files named {@code 000000.gz}: what CloudWatch's export to S3 writes. */
    GZIP(".gz"),
    /** Plain text, files named {@code 000000.log}: for benchmarks that are not to measure decompression. */
    NONE(".log");

    private final String suffix;

    Compression(String suffix) {
        this.suffix = suffix;
    }

    /** The end of a file's name, with its dot. */
    String suffix() {
        return suffix;
    }
}
