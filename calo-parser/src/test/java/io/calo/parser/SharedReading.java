package io.calo.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What readers that were opened together have read of the same paths, to their ends. */
record SharedReading(List<LogEvent> events, Coverage coverage, long bytesRead) {
    /** One thread that lets a reader at random read the next event. */
    static SharedReading inTurns(List<Path> paths, int readers, long seed) throws IOException {
        Random random = new Random(seed);
        List<LogReader> all = LogReader.builder().openAll(paths, readers);
        List<LogReader> unfinished = new ArrayList<>(all);
        List<LogEvent> events = new ArrayList<>();
        while (!unfinished.isEmpty()) {
            int turn = random.nextInt(unfinished.size());
            LogEvent event = unfinished.get(turn).read();
            if (event == null) {
                unfinished.remove(turn);
            } else {
                events.add(event);
            }
        }
        return closed(all, events);
    }

    /** A thread for each reader. */
    static SharedReading inThreads(List<Path> paths, int readers) throws IOException {
        List<LogReader> all = LogReader.builder().openAll(paths, readers);
        List<Callable<List<LogEvent>>> tasks = new ArrayList<>();
        for (LogReader reader : all) {
            tasks.add(() -> Logs.drain(reader).events());
        }
        List<LogEvent> events = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            for (Future<List<LogEvent>> read : threads.invokeAll(tasks)) {
                events.addAll(read.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
        return closed(all, events);
    }

    private static SharedReading closed(List<LogReader> all, List<LogEvent> events) throws IOException {
        Coverage coverage = Coverage.none();
        long bytesRead = 0;
        for (LogReader reader : all) {
            reader.close();
            coverage = coverage.plus(reader.coverage());
            bytesRead += reader.bytesRead();
        }
        return new SharedReading(events, coverage, bytesRead);
    }

    /** What each event says, its position in full, in an order that does not depend on who read it. */
    List<String> described() {
        return events.stream().map(Logs::describe).sorted().toList();
    }
}
