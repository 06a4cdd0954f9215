package io.calo.analysis.testkit;

import io.calo.analysis.EventReference;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raw records of a log, read. */
final class Records {
    private Records() {}

    /** The events of a text that stands in a file of this name; where one states no time, that before it, else the one given. */
    static List<Fact> read(String records, String source, Instant before) {
        List<Fact> facts = new ArrayList<>();
        Instant time = before;
        byte[] bytes = (records + "\n").getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), source)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                Instant stated = event.timestamp();
                time = stated == null ? time : stated;
                facts.add(new Fact.Logged(event, reference(event, time)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("no record is in '" + records + "'");
        }
        return facts;
    }

    private static EventReference reference(LogEvent event, Instant time) {
        @Nullable String request = event.requestId();
        String identity = (request == null ? "" : request) + " " + event.kind().id() + " " + event.message();
        return new EventReference(time, identity, null, null, null, event.position());
    }
}
