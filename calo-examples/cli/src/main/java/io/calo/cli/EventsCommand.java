package io.calo.cli;

import io.calo.parser.Coverage;
import io.calo.parser.EventLifetime;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.report.EventWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code calo events}: logs to JSON, for other programs. */
@Command(
        name = "events",
        header = "Print every record of logs as one JSON object a line.",
        description =
                "Each has kind, timestamp, requestId, level, file, line and byteOffset, then its own fields. A record of an "
                        + "unknown shape is of the kind unrecognized, broken input of the kind malformed: nothing is left out.",
        footer = {
            "  calo events logs | head -n 5",
            "  calo events logs | jq -r .kind | sort | uniq -c",
            "  calo events logs | jq 'select(.kind == \"sync-started\" and .value.paymentBalance < 0)'",
        })
final class EventsCommand implements Callable<Integer> {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Terminal terminal;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private Inputs inputs;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private PersonalDataOption personalData;

    EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (LogReader reader = inputs.open(passing(), terminal)) {
            try (EventWriter out =
                    new EventWriter(new BufferedOutputStream(terminal.output(), BUFFER_BYTES), personalData.policy())) {
                for (LogEvent event; (event = reader.read()) != null; ) {
                    out.write(event);
                    Failure.ifInterrupted();
                }
            } catch (IOException e) {
                if (isBrokenPipe(e)) {
                    return ExitCodes.DONE;
                }
                throw e;
            }
            return exitCode(reader.coverage());
        }
    }

    /** Of events that are printed and let go, from an input that is read while others are printed. */
    private static LogReader.Builder passing() {
        return LogReader.builder().eventLifetime(EventLifetime.UNTIL_NEXT_READ).readAhead(task -> {
            Thread thread = new Thread(task, "calo-read-ahead");
            thread.setDaemon(true);
            return thread;
        });
    }

    private int exitCode(Coverage coverage) {
        if (coverage.records() == 0) {
            throw inputs.nothingIn(coverage);
        }
        if (coverage.isClean()) {
            return ExitCodes.DONE;
        }
        terminal.errorText()
                .println("calo: part of the input was malformed or unreadable: see the lines of kind malformed");
        return ExitCodes.PARTLY_READ;
    }

    /** Whether the reader of our output, such as {@code head}, has had enough. Java tells it by the message alone. */
    private static boolean isBrokenPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
