package io.calo.report.internal.proof;

import io.calo.report.HashingProgress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hashes many files, several at a time.
 *
 * @param threads how many at a time
 * @param progress told of the bytes read
 */
public record Hashing(int threads, HashingProgress progress) {
    /**
     * A file that was read through, or could not be.
     *
     * @param digest null where it could not
     * @param failure why not; null where it could
     */
    public record Hashed(
            @Nullable FileDigest digest, @Nullable IOException failure) {}

    /**
     * Hashes them, in their order.
     *
     * @throws InterruptedIOException if the thread is interrupted
     */
    public List<Hashed> all(List<Path> files) throws IOException {
        long total = 0;
        for (Path file : files) {
            total += size(file);
        }
        Reading reading = new Reading(progress, total);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, files.size())));
        try {
            List<Future<Hashed>> futures = new ArrayList<>();
            files.forEach(file -> futures.add(pool.submit(() -> hash(file, reading))));
            List<Hashed> hashed = new ArrayList<>();
            for (Future<Hashed> future : futures) {
                hashed.add(future.get());
            }
            return hashed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while hashing").initCause(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Of a file that is not there, nothing: hashing it will tell. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    private static Hashed hash(Path file, Reading reading) throws IOException {
        try {
            return Files.isRegularFile(file)
                    ? new Hashed(FileDigest.of(file, reading::read), null)
                    : new Hashed(null, new IOException("is no file"));
        } catch (ClosedByInterruptException stopped) {
            throw stopped;
        } catch (IOException e) {
            return new Hashed(null, e);
        }
    }

    private record Reading(HashingProgress progress, long total, AtomicLong done) {
        Reading(HashingProgress progress, long total) {
            this(progress, total, new AtomicLong());
        }

        void read(long bytes) {
            progress.hashed(done.addAndGet(bytes), total);
        }
    }
}
