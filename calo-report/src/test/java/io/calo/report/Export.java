package io.calo.report;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small invented exports, read and analysed. */
final class Export {
    static final String REQUEST = "11111111-0000-4000-8000-000000000001";
    private static final String TIME = "2024-03-04T05:06:07.080Z";

    private Export() {}

    /** An application record of that message. */
    static String record(String message) {
        return TIME + " " + TIME + "\t" + REQUEST + "\tINFO\t" + message + "\n\n";
    }

    static String started(String fields) {
        return record("Start syncing the balance {\n  transaction: {\n    " + fields + "\n  }\n}");
    }

    static AnalysisResult analyze(String log) {
        AnalysisEngine engine = AnalysisEngine.create();
        try (LogReader reader = open(log)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                engine.accept(event);
            }
            return engine.finish(reader.coverage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LogEvent> events(String log) {
        List<LogEvent> events = new ArrayList<>();
        try (LogReader reader = open(log)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.add(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }

    /** What the event writer makes of a log. */
    static String written(String log, PersonalDataPolicy personalData) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventWriter writer = new EventWriter(out, personalData)) {
            for (LogEvent event : events(log)) {
                writer.write(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LogReader open(String log) throws IOException {
        return LogReader.builder().open(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), "export");
    }
}
