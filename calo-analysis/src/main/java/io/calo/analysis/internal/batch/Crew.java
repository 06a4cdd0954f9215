package io.calo.analysis.internal.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that work on parts of one thing: where one fails, or the caller is interrupted, all stop before the caller goes on. */
public final class Crew {
    private Crew() {}

    /** Runs all tasks, each on a thread of its own; a single one on the caller's. Answers what they answered, in their order. */
    public static <T> List<T> run(List<? extends Callable<T>> tasks) throws IOException {
        if (tasks.size() == 1) {
            return List.of(call(tasks.get(0)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size(), Crew::worker);
        try {
            return runOn(threads, tasks);
        } finally {
            stop(threads);
        }
    }

    /** A thread that does not keep the process alive. */
    public static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "calo-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<T> runOn(ExecutorService threads, List<? extends Callable<T>> tasks) throws IOException {
        CompletionService<T> service = new ExecutorCompletionService<>(threads);
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(service.submit(task));
        }
        try {
            for (int i = 0; i < futures.size(); i++) {
                service.take().get(); // in the order in which they end, so that the first failure is seen at once
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the analysis was interrupted");
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static <T> T call(Callable<T> task) throws IOException {
        try {
            return task.call();
        } catch (Exception e) {
            throw rethrown(e);
        }
    }

    private static IOException rethrown(Throwable thrown) {
        if (thrown instanceof IOException e) {
            return e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        return new IOException(thrown);
    }

    /** Stops all threads and waits until they have: what they work on is let go of next. */
    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
