package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that spills rows to a folder, says so, and goes on for ever. */
final class SpillAndWait {
    private SpillAndWait() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        SpillSpace space = new SpillSpace(Path.of(args[0]));
        SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, 8000);
        for (Sample row : Sample.some(1000, 1)) {
            rows.add(row);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        out.println(rows.runsOnDisk());
        if (args.length > 1) {
            System.exit(3);
        }
        new CountDownLatch(1).await();
        rows.close();
    }
}
