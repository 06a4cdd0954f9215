package io.calo.parser;

import io.calo.parser.value.LogValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;

/** Invented logs, ways to read them, and what to compare of what was read. */
final class Logs {
    /** Methods without parameters that do not tell what an event says. */
    private static final List<String> NO_ANSWERS = List.of("hashCode", "kept");

    static final String TIME = "2031-05-06T07:08:09.010Z";
    static final String REQUEST = "00000000-aaaa-4000-8000-000000000001";
    static final String MESSAGE = "00000000-bbbb-4000-8000-000000000002";
    static final String USER = "00000000-cccc-4000-8000-000000000003";
    static final String ULID = "01TEST00000000000000000001";

    /** Of each kind of event, in the order of their names; looked up once, for a fuzzer asks many events a second. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && method.getDeclaringClass() != Object.class
                            && !Modifier.isStatic(method.getModifiers())
                            && !NO_ANSWERS.contains(method.getName()))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        }
    };

    private Logs() {}

    /** A platform record with the blank line that ends it. */
    static String platform(String text) {
        return TIME + " " + text + "\n\n";
    }

    /** An application record with the blank line that ends it. */
    static String application(String message) {
        return application("INFO", message);
    }

    static String application(String level, String message) {
        return platform(TIME + "\t" + REQUEST + "\t" + level + "\t" + message);
    }

    static String received() {
        return application("Processing message " + MESSAGE);
    }

    /** A started transaction of the older shape, with further fields before its last brace. */
    static String started(String fields) {
        return application("Start syncing the balance {\n  transaction: {\n    id: '" + ULID + "',\n    userId: '"
                + USER
                + "',\n    currency: 'BHD',\n    amount: 4.2,\n    oldBalance: 10,\n    newBalance: 5.8" + fields
                + "\n  }\n}");
    }

    /** The newer shape, as Node prints it. */
    static String startedNewer() {
        return application(
                "Start syncing the balance {\n  transaction: {\n    id: '" + ULID + "',\n    type: 'DEBIT',\n"
                        + "    source: 'MANUAL_DEDUCTION',\n    action: 'DELIVERY_DEDUCTION',\n    userId: '" + USER
                        + "',\n"
                        + "    paymentBalance: 56.181000000000004,\n    updatePaymentBalance: true,\n"
                        + "    metadata: '{\"note\":\"وجبة\",\"inner\":\"{\\\\\"a\\\\\":1}\"}',\n    currency: 'BHD',\n"
                        + "    amount: 4.2,\n    vat: 0.2,\n    oldBalance: 60.181000000000004,\n    newBalance: 56.181\n  }\n}");
    }

    /** Every kind of record there is, twice where it has two shapes. */
    static List<String> everyKind() {
        return List.of(
                platform("INIT_START Runtime Version: nodejs:20.v99\tRuntime Version ARN: arn:test:runtime:1"),
                platform(
                        "INIT_REPORT Init Duration: 76.09 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ExitError"),
                platform("START RequestId: " + REQUEST + " Version: $LATEST"),
                received(),
                application("transaction {\"id\":\"" + ULID + "\",\"amount\":4.20}"),
                application("record.body {\"Type\":\"Notification\",\"n\":[1,2]}"),
                application("record {\n  messageId: '" + MESSAGE + "',\n  attributes: { count: '1' }\n}"),
                started(",\n    vat: 0,\n    nested: { a: [ 1, [Object] ], b: [ 2 ] },\n    type: 'REFUND'"),
                application(
                        "Transaction Lock created LockEntity {\n  id: 'lock-1',\n  tags: [ 'a', 'b' ],\n  n: { x: 1 }\n}"),
                application("SubscriptionBalanceUpdated event published"),
                startedNewer(),
                application("Balance is already synced from other listeners"),
                application("Skipping the process, balance is already synced from other listeners"),
                application(
                        "Skipping the process, Update Payment Balance Flag is set to false { transactionAction: 'TOP_UP' }"),
                application("Skipping the balance sync for create web subscription, another listener will do it"),
                application(
                        "ERROR",
                        "Subscription balance and payment balance are not in sync {\n  userId: '" + USER
                                + "',\n  subscriptionBalance: 5.8,\n  paymentBalance: 60.181000000000004\n}"),
                application(
                        "{\n  message: 'Subscriber will have a negative balance due to this action, the process will"
                                + " terminate.',\n  data: {\n    userId: '" + USER + "',\n    currentBalance: 3.25,\n"
                                + "    transactionId: '" + ULID + "',\n    newBalance: -12.5\n  }\n}"),
                platform(
                        "{\"_aws\":{\"CloudWatchMetrics\":[{\"Metrics\":[{\"Name\":\"negativeBalance\"}]}]},\"userId\":\""
                                + USER + "\",\"action\":\"TOP_UP\"}"),
                application(
                        "ERROR",
                        "An error occured while syncing the balance TypeError: it's gone\n    at f (/a.js:1:2)"),
                platform(
                        TIME
                                + "\tundefined\tERROR\tUncaught Exception \t{\"errorType\":\"Error\",\"errorMessage\":\"no {\"}"),
                application("ERROR", "Invoke Error \t{\"errorType\":\"Error\",\"errorMessage\":\"boom\",\"stack\":[]}"),
                platform("Unknown application error occurred\nRuntime.Unknown"),
                application("Sending slack notification"),
                application(
                        "Sending slack notification {\n  country: 'BH',\n  channel: 'test',\n  blocks: [ { text: [Object] } ]\n}"
                                + " arn:test:topic"),
                application("Something new { step: 1 }"),
                application("Something newer"),
                platform("END RequestId: " + REQUEST),
                platform(
                        "REPORT RequestId: " + REQUEST
                                + "\tDuration: 141.09 ms\tBilled Duration: 142 ms\tMemory Size: 1024 MB\t"
                                + "Max Memory Used: 98 MB\tInit Duration: 640.28 ms\tStatus: timeout\tError Type: Runtime.Exit\t"));
    }

    static byte[] everyKindLog() {
        return utf8(String.join("", everyKind()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A stream that gives at most {@code most} bytes at a time. */
    static InputStream chunked(byte[] content, int most) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(most, length));
            }
        };
    }

    /** What was read of an input, to its end. */
    record Result(List<LogEvent> events, Coverage coverage) {
        List<String> kinds() {
            return events.stream().map(event -> event.kind().id()).toList();
        }

        List<Malformed> malformed() {
            return events.stream()
                    .filter(Malformed.class::isInstance)
                    .map(Malformed.class::cast)
                    .toList();
        }

        List<MalformedReason> reasons() {
            return malformed().stream().map(Malformed::reason).toList();
        }

        List<String> described() {
            return events.stream().map(Logs::describe).toList();
        }

        List<String> sources() {
            return events.stream()
                    .map(event -> event.position().source())
                    .distinct()
                    .toList();
        }
    }

    static Result read(String text) {
        return read(utf8(text));
    }

    static Result read(byte[] content) {
        return read(new ByteArrayInputStream(content), ParseLimits.DEFAULT);
    }

    static Result read(InputStream stream, ParseLimits limits) {
        try (LogReader reader = LogReader.builder().limits(limits).open(stream, "log")) {
            return drain(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on to the end; every byte must be accounted for. */
    static Result drain(LogReader reader) throws IOException {
        List<LogEvent> events = new ArrayList<>();
        for (LogEvent event; (event = reader.read()) != null; ) {
            events.add(event);
        }
        Coverage coverage = reader.coverage();
        Assertions.assertThat(coverage.accountedBytes()).as("accounted bytes").isEqualTo(coverage.decodedBytes());
        return new Result(events, coverage);
    }

    static <T extends LogEvent> T one(Class<T> type, String record) {
        Result result = read(record);
        Assertions.assertThat(result.kinds()).hasSize(1);
        Assertions.assertThat(result.events().get(0)).isInstanceOf(type);
        return type.cast(result.events().get(0));
    }

    /** All that an event says, by asking each of its accessors; none of them may throw. */
    static Map<String, String> fields(LogEvent event) {
        Map<String, String> fields = new TreeMap<>();
        for (Method method : ACCESSORS.get(event.getClass())) {
            fields.put(method.getName(), text(invoke(method, event)));
        }
        return fields;
    }

    static String describe(LogEvent event) {
        return fields(event).entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        if (value instanceof LogValue logged) {
            return logged.toJson() + " " + logged;
        }
        return value instanceof Record record ? inFull(record) : String.valueOf(value);
    }

    /** Every component, of which {@code toString} may leave out some for the sake of people's data or of brevity. */
    private static String inFull(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(part -> part.getName() + "=" + invoke(part.getAccessor(), record))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static Object invoke(Method method, Object event) {
        try {
            return method.invoke(event);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(event + "." + method.getName() + "() throws", e.getCause());
        }
    }
}
