package io.calo.analysis.testkit;

import io.calo.analysis.EventReference;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Raw records of a log, read. */
final class Records {
    private Records() {}

    /** The events of a text that stands in a file of this name. Those without a time are left out, as the engine does. */
    static List<Fact> read(String records, String source) {
        List<Fact> facts = new ArrayList<>();
        byte[] bytes = (records + "\n").getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), source)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                if (event.timestamp() != null) {
                    facts.add(new Fact.Logged(event, EventReference.of(event)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("no record that states a time is in '" + records + "'");
        }
        return facts;
    }
}
