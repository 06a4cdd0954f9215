package io.calo.benchmarks.rival;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a log as text: a line that begins with a timestamp begins one, blank lines at its end are none of it. */
final class RegexRecords implements Closeable {
    private static final Pattern START = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z ");

    private final BufferedReader in;
    private final Matcher start = START.matcher("");
    private final StringBuilder more = new StringBuilder();
    private @Nullable String next;

    RegexRecords(Path file) throws IOException {
        in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), PlainBytes.BLOCK);
        next = in.readLine();
    }

    /** The next record, or null. Nearly all are one line, which then is the record as it is. */
    @Nullable
    String next() throws IOException {
        String first = next;
        if (first == null) {
            return null;
        }
        more.setLength(0);
        int text = 0;
        while ((next = in.readLine()) != null && !start.reset(next).lookingAt()) {
            more.append('\n').append(next);
            text = next.isEmpty() ? text : more.length();
        }
        return text == 0 ? first : first + more.substring(0, text);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
