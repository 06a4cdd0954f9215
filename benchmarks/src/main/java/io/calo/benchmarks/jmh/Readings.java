package io.calo.benchmarks.jmh;

import io.calo.parser.EventLifetime;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SyncStarted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.openjdk.jmh.infra.Blackhole;

/** What is done with calo's readers: the one place that opens them, so that every measurement opens them alike. */
final class Readings {
    private Readings() {}

    /** A reader that reads with the calling thread alone, for events that are let go before the next. */
    static LogReader open(Path input) throws IOException {
        return passing().open(input);
    }

    /** The same with a second thread that decompresses. */
    static LogReader openAhead(Path input, ThreadFactory threads) throws IOException {
        return passing().readAhead(threads).open(input);
    }

    /** A reader as it is by default: its events may be kept. */
    static LogReader openKept(Path input) throws IOException {
        return LogReader.builder().open(input);
    }

    private static LogReader.Builder passing() {
        return LogReader.builder().eventLifetime(EventLifetime.UNTIL_NEXT_READ);
    }

    /** Takes every event as it is; answers how many. */
    static long events(LogReader opened, Blackhole sink) throws IOException {
        long events = 0;
        try (LogReader reader = opened) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                sink.consume(event);
                events++;
            }
        }
        return events;
    }

    /** Takes every event, and of every transaction all fields; answers how many events. */
    static long transactions(LogReader opened, Blackhole sink) throws IOException {
        long events = 0;
        try (LogReader reader = opened) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                sink.consume(event);
                if (event instanceof SyncStarted started) {
                    sink.consume(started.transaction());
                }
                events++;
            }
        }
        return events;
    }

    /** As {@link #events}, with as many readers as there are threads to run them, over the files of a folder. */
    static long eventsTogether(Path folder, int readers, ExecutorService threads, Blackhole sink)
            throws IOException, InterruptedException, ExecutionException {
        List<Callable<Long>> work = new ArrayList<>();
        for (LogReader reader : passing().openAll(List.of(folder), readers)) {
            work.add(() -> events(reader, sink));
        }
        long events = 0;
        for (Future<Long> done : threads.invokeAll(work)) {
            events += done.get();
        }
        return events;
    }
}
