package io.calo.benchmarks.rival;

import io.calo.benchmarks.corpus.Fact;
import io.calo.parser.Kind;
import io.krakens.grok.api.Grok;
import io.krakens.grok.api.GrokCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * java-grok over the log, with its stock patterns where it has them. Fair: a record without a transaction is matched for its
 * header alone; only named captures are made; strings are matched by a possessive pattern of our own, since the stock one
 * overflows the stack.
 */
public final class RegexGrokFacts implements FactReader {
    private static final String HEADER = "\\A%{TIMESTAMP_ISO8601:timestamp} "
            + "(?:%{TIMESTAMP_ISO8601}\\t%{NOTSPACE:requestId}\\t%{LOGLEVEL:level}\\t)?+";

    /** In the order in which they are logged; the older shape lacks some. */
    private static final List<String> FIELDS = List.of(
            Fact.ID,
            Fact.TYPE,
            Fact.SOURCE,
            Fact.ACTION,
            Fact.USER_ID,
            Fact.PAYMENT_BALANCE,
            Fact.UPDATE_PAYMENT_BALANCE,
            Fact.METADATA,
            Fact.CURRENCY,
            Fact.AMOUNT,
            Fact.VAT,
            Fact.OLD_BALANCE,
            Fact.NEW_BALANCE);

    private final Grok header;
    private final Grok transaction;
    private final Matcher kind = RegexKinds.matcher();
    private final TransactionDraft draft = new TransactionDraft();

    /** Compiles the patterns. */
    public RegexGrokFacts() {
        GrokCompiler compiler = GrokCompiler.newInstance();
        compiler.registerDefaultPatterns();
        compiler.register(
                "PRINTED",
                "'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\"|`(?:[^`\\\\]++|\\\\.)*+`|[^\\s,{'\"`]++");
        header = compiler.compile(HEADER, true);
        transaction = compiler.compile("transaction: \\{" + fields() + "\\s*+\\}", true);
    }

    private static String fields() {
        StringBuilder pattern = new StringBuilder();
        for (String name : FIELDS) {
            pattern.append("(?:\\s*+")
                    .append(name)
                    .append(": %{PRINTED:")
                    .append(name)
                    .append("},?+)?+");
        }
        return pattern.toString();
    }

    @Override
    public long read(Path file, FactSink sink) throws IOException {
        long count = 0;
        try (RegexRecords records = new RegexRecords(file)) {
            for (String record; (record = records.next()) != null; ) {
                read(record, sink);
                count++;
            }
        }
        return count;
    }

    private void read(String record, FactSink sink) throws IOException {
        io.krakens.grok.api.Match match = header.match(record);
        Map<String, @Nullable Object> captures = match.capture();
        Object timestamp = captures.get(Fact.TIMESTAMP);
        if (timestamp == null) {
            throw new IOException("a record without a header");
        }
        kind.reset(record).region(match.getEnd(), record.length());
        Kind found = RegexKinds.kind(kind);
        sink.record(IsoMillis.parse(timestamp.toString()), found.id());
        if (found == Kind.SYNC_STARTED) {
            readTransaction(record, sink);
        }
    }

    private void readTransaction(String record, FactSink sink) {
        Map<String, @Nullable Object> captures = transaction.match(record).capture();
        for (String name : FIELDS) {
            Object printed = captures.get(name);
            if (printed != null && !printed.equals("undefined") && !printed.equals("null")) {
                draft.set(name, text(printed.toString()));
            }
        }
        sink.transaction(draft.take());
    }

    /** Decoded; grok has taken other quotes off already. */
    private static String text(String printed) {
        boolean quoted = printed.startsWith("`");
        return Escapes.decode(quoted ? printed.substring(1, printed.length() - 1) : printed);
    }
}
