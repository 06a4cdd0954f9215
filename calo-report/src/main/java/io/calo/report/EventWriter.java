package io.calo.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.calo.parser.BalanceMismatch;
import io.calo.parser.InvocationReport;
import io.calo.parser.InvocationStarted;
import io.calo.parser.LogEvent;
import io.calo.parser.Malformed;
import io.calo.parser.MessageReceived;
import io.calo.parser.Metric;
import io.calo.parser.NotificationSent;
import io.calo.parser.OverdraftRefused;
import io.calo.parser.PaymentMessage;
import io.calo.parser.RuntimeError;
import io.calo.parser.RuntimeInit;
import io.calo.parser.RuntimeInitReport;
import io.calo.parser.SyncFailed;
import io.calo.parser.SyncSkipped;
import io.calo.parser.value.LogValue;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as JSON objects, one a line, in UTF-8: first {@code kind, timestamp, requestId, level, file, line, byteOffset},
 * then the event's own fields, of which those that are not stated are left out; an object that the record holds is
 * {@code value}, text that was not read further is {@code text}. Not safe for use by several threads.
 */
public final class EventWriter implements Closeable, Flushable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final PersonalDataPolicy personalData;

    /** Writes to the stream, which is closed with the writer. */
    public EventWriter(OutputStream out, PersonalDataPolicy personalData) throws IOException {
        this.json = FACTORY.createGenerator(out);
        this.json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        this.personalData = personalData;
    }

    /** Writes one event as a line. */
    public void write(LogEvent event) throws IOException {
        json.writeStartObject();
        head(event);
        fields(event);
        value(event.value(), PersonalKey.of(event));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void head(LogEvent event) throws IOException {
        Instant timestamp = event.timestamp();
        json.writeStringField("kind", event.kind().id());
        json.writeStringField("timestamp", timestamp == null ? null : IsoTime.format(timestamp));
        json.writeStringField("requestId", event.requestId());
        json.writeStringField("level", event.level());
        json.writeStringField("file", event.position().source());
        json.writeNumberField("line", event.position().line());
        json.writeNumberField("byteOffset", event.position().byteOffset());
        told("eventId", event.eventId());
        told("logStream", event.logStream());
    }

    /** What only inputs with an envelope tell. */
    private void told(String name, @Nullable String text) throws IOException {
        if (text != null) {
            shown(name, text);
        }
    }

    private void fields(LogEvent event) throws IOException {
        switch (event.kind()) {
            case MESSAGE_RECEIVED -> text("messageId", ((MessageReceived) event).messageId());
            case PAYMENT_MESSAGE -> text("label", ((PaymentMessage) event).label());
            case SYNC_SKIPPED -> {
                text("reason", ((SyncSkipped) event).reason().id());
                text("text", event.message());
            }
            case OVERDRAFT_REFUSED -> refused((OverdraftRefused) event);
            case BALANCE_MISMATCH -> mismatch((BalanceMismatch) event);
            case SYNC_FAILED -> {
                text("errorType", ((SyncFailed) event).errorType());
                text("errorMessage", ((SyncFailed) event).errorMessage());
                text("text", event.message());
            }
            case RUNTIME_ERROR -> {
                text("errorType", ((RuntimeError) event).errorType());
                text("errorMessage", ((RuntimeError) event).errorMessage());
            }
            case NOTIFICATION_SENT -> {
                text("channel", ((NotificationSent) event).channel());
                text("country", ((NotificationSent) event).country());
                text("topicArn", ((NotificationSent) event).topicArn());
            }
            case METRIC -> text("metricName", ((Metric) event).metricName());
            case INVOCATION_STARTED -> text("version", ((InvocationStarted) event).version());
            case INVOCATION_REPORT -> report((InvocationReport) event);
            case RUNTIME_INIT -> {
                text("runtimeVersion", ((RuntimeInit) event).runtimeVersion());
                text("runtimeVersionArn", ((RuntimeInit) event).runtimeVersionArn());
            }
            case RUNTIME_INIT_REPORT -> initReport((RuntimeInitReport) event);
            case MALFORMED -> {
                text("reason", ((Malformed) event).reason().id());
                text("detail", ((Malformed) event).detail());
                excerpt((Malformed) event);
            }
            case UNRECOGNIZED -> text("text", event.message());
            default -> {
                // All that the event says is its kind or its value.
            }
        }
    }

    private void refused(OverdraftRefused event) throws IOException {
        text("userId", event.userId());
        text("transactionId", event.transactionId());
        number("currentBalance", event.currentBalance());
        number("newBalance", event.newBalance());
    }

    private void mismatch(BalanceMismatch event) throws IOException {
        text("userId", event.userId());
        number("subscriptionBalance", event.subscriptionBalance());
        number("paymentBalance", event.paymentBalance());
    }

    private void report(InvocationReport event) throws IOException {
        millis("durationMillis", event.duration());
        millis("billedDurationMillis", event.billedDuration());
        number("memorySizeMegabytes", event.memorySizeMegabytes());
        number("maxMemoryUsedMegabytes", event.maxMemoryUsedMegabytes());
        millis("initDurationMillis", event.initDuration());
        text("status", event.status());
        text("errorType", event.errorType());
    }

    private void initReport(RuntimeInitReport event) throws IOException {
        millis("initDurationMillis", event.initDuration());
        text("phase", event.phase());
        text("status", event.status());
        text("errorType", event.errorType());
    }

    private void excerpt(Malformed event) throws IOException {
        shown("text", personalData == PersonalDataPolicy.SHOWN ? event.excerpt() : MalformedExcerpt.masked(event));
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            shown(name, personalData == PersonalDataPolicy.SHOWN ? text : PersonalDataMask.mask(text));
        }
    }

    private void shown(String name, String text) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(new LogValue.Text(text).toJson());
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private void millis(String name, @Nullable Duration duration) throws IOException {
        if (duration != null) {
            number(name, BigDecimal.valueOf(duration.toNanos(), 6).stripTrailingZeros());
        }
    }

    private void value(@Nullable LogValue value, PersonalKey keys) throws IOException {
        if (value != null) {
            LogValue shown = personalData == PersonalDataPolicy.SHOWN ? value : PersonalDataMask.mask(value, keys);
            json.writeFieldName("value");
            json.writeRawValue(shown.toJson());
        }
    }

    /** Writes out what is buffered. */
    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /** Writes out what is buffered and closes the stream. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
