package io.calo.benchmarks.rival;

import io.calo.parser.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parser of the log by regular expressions, as one would write it who knows them. Fair: patterns are compiled once and
 * matchers used again; quantifiers are possessive, without which strings of some thousand characters overflow the stack;
 * groups that nobody asks for make no strings.
 */
public final class RegexFacts implements FactReader {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private static final Pattern HEADER = Pattern.compile(
            "(?<timestamp>" + TIME + ") (?:" + TIME + "\\t(?<requestId>[^\\t]++)\\t(?<level>[^\\t]++)\\t)?+");

    private static final Pattern FIELD = Pattern.compile("\\G\\s*+(\\w++): (?:"
            + "'((?:[^'\\\\]++|\\\\.)*+)'"
            + "|\"((?:[^\"\\\\]++|\\\\.)*+)\""
            + "|`((?:[^`\\\\]++|\\\\.)*+)`"
            + "|([^\\s,{]++)),?+");

    private static final Pattern TRANSACTION = Pattern.compile("\\s*+transaction: \\{");

    private final Matcher header = HEADER.matcher("");
    private final Matcher kind = RegexKinds.matcher();
    private final Matcher transaction = TRANSACTION.matcher("");
    private final Matcher field = FIELD.matcher("");
    private final TransactionDraft draft = new TransactionDraft();

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
        if (!header.reset(record).lookingAt()) {
            throw new IOException("a record without a header");
        }
        kind.reset(record).region(header.end(), record.length());
        Kind found = RegexKinds.kind(kind);
        sink.record(IsoMillis.parse(header.group("timestamp")), found.id());
        if (found == Kind.SYNC_STARTED) {
            readTransaction(record, kind.end(), sink);
        }
    }

    private void readTransaction(String record, int from, FactSink sink) throws IOException {
        transaction.reset(record).region(from, record.length());
        if (!transaction.lookingAt()) {
            throw new IOException("a start without a transaction");
        }
        field.reset(record).region(transaction.end(), record.length());
        while (field.find()) {
            readField(field.group(1));
        }
        sink.transaction(draft.take());
    }

    private void readField(String name) {
        for (int quotes = 2; quotes <= 4; quotes++) {
            if (field.start(quotes) >= 0) {
                draft.set(name, Escapes.decode(field.group(quotes)));
                return;
            }
        }
        String word = field.group(5);
        if (!word.equals("undefined") && !word.equals("null")) {
            draft.set(name, word);
        }
    }
}
