package io.calo.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A second reading of the log format, written from domain.md alone: shares no code with the simulator. */
final class LogText {
    private static final Pattern RECORD_START =
            Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z )");
    private static final Pattern APPLICATION =
            Pattern.compile("(\\S+)\\t(undefined|[0-9a-f-]{36})\\t(INFO|ERROR)\\t(.*)", Pattern.DOTALL);
    private static final Pattern PLATFORM =
            Pattern.compile("(START|END|REPORT) RequestId: ([0-9a-f-]{36}).*", Pattern.DOTALL);

    private LogText() {}

    /**
     * A record.
     *
     * @param request null where there is none, also for {@code undefined}
     * @param message what follows timestamp, request id and level
     */
    record Line(String time, Path file, int place, @Nullable String request, String level, String message) {
        boolean isApplication() {
            return !level.isEmpty();
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !file.endsWith("labels.ndjson"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All records, in the order of time and, for equal times, of their place in the export. */
    static List<Line> records(Path folder) {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(folder)) {
            for (String record : RECORD_START.split(text(file))) {
                lines.add(line(file, lines.size(), record));
            }
        }
        lines.sort(Comparator.comparing(Line::time).thenComparing(Line::place));
        return lines;
    }

    private static Line line(Path file, int place, String record) {
        if (!record.endsWith("\n\n")) {
            throw new IllegalArgumentException("No blank line after: " + record);
        }
        String time = record.substring(0, 24);
        String rest = record.substring(25, record.length() - 2);
        Matcher application = APPLICATION.matcher(rest);
        if (application.matches()) {
            if (!application.group(1).equals(time)) {
                throw new IllegalArgumentException("Two timestamps: " + record);
            }
            String request = application.group(2).equals("undefined") ? null : application.group(2);
            return new Line(time, file, place, request, application.group(3), application.group(4));
        }
        Matcher platform = PLATFORM.matcher(rest);
        return new Line(time, file, place, platform.matches() ? platform.group(2) : null, "", rest);
    }

    /** The kind by domain.md's table; {@code unrecognized} for anything else. */
    static String kind(Line line) {
        return line.isApplication() ? applicationKind(line.message()) : platformKind(line.message());
    }

    private static String platformKind(String text) {
        if (text.startsWith("START ")) {
            return "invocation-started";
        } else if (text.startsWith("END ")) {
            return "invocation-ended";
        } else if (text.startsWith("REPORT ")) {
            return "invocation-report";
        } else if (text.startsWith("INIT_START ")) {
            return "runtime-init";
        } else if (text.startsWith("INIT_REPORT ")) {
            return "runtime-init-report";
        } else if (text.startsWith("{\"_aws\":")) {
            return "metric";
        }
        return text.startsWith("Unknown application error occurred") ? "runtime-error" : "unrecognized";
    }

    private static String applicationKind(String text) {
        if (text.startsWith("Processing message ")) {
            return "message-received";
        } else if (text.startsWith("transaction {") || text.startsWith("record")) {
            return "payment-message";
        } else if (text.startsWith("Start syncing the balance {")) {
            return "sync-started";
        } else if (text.startsWith("Transaction Lock created")) {
            return "lock-created";
        } else if (text.equals("SubscriptionBalanceUpdated event published")) {
            return "sync-published";
        } else if (text.startsWith("Skipping the ") || text.equals("Balance is already synced from other listeners")) {
            return "sync-skipped";
        } else if (text.startsWith("{\n  message: 'Subscriber will have a negative balance")) {
            return "overdraft-refused";
        } else if (text.startsWith("Subscription balance and payment balance are not in sync {")) {
            return "balance-mismatch";
        } else if (text.startsWith("An error occured while syncing the balance ")) {
            return "sync-failed";
        } else if (text.startsWith("Sending slack notification")) {
            return "notification-sent";
        }
        return text.startsWith("Uncaught Exception \t{") || text.startsWith("Invoke Error \t{")
                ? "runtime-error"
                : "unrecognized";
    }
}
