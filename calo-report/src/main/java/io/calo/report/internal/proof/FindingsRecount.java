package io.calo.report.internal.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts {@code findings.ndjson} and {@code gone.ndjson} again, as the summary does. */
final class FindingsRecount {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What is done with a line. */
    private interface Each {
        void line(Map<String, String> members) throws UncountableException;
    }

    private FindingsRecount() {}

    /** What is found. */
    static Map<String, BigDecimal> found(Path file) throws IOException {
        Totals totals = new Totals().with("/findings/total");
        read(file, finding -> {
            totals.count("/findings/total");
            totals.count("/findings/byRule/" + Books.segment(required(finding, "rule")));
            totals.count("/findings/bySeverity/" + Books.segment(required(finding, "severity")));
            totals.count("/baseline/" + Books.segment(required(finding, "status")));
        });
        return totals.all();
    }

    /** What the summary says of these; without a baseline all are new. */
    static Map<String, BigDecimal> foundStated(Summary summary) {
        Map<String, BigDecimal> stated = summary.below("/findings/byRule", UnaryOperator.identity());
        stated.putAll(summary.below("/findings/bySeverity", UnaryOperator.identity()));
        if (summary.has("/findings/total")) {
            stated.put("/findings/total", summary.at("/findings/total"));
        }
        boolean compared = summary.has("/baseline/new");
        stated.put("/baseline/new", summary.at(compared ? "/baseline/new" : "/findings/total"));
        stated.put("/baseline/known", summary.at("/baseline/known"));
        return stated;
    }

    /** What the baseline had and is found no longer. */
    static Map<String, BigDecimal> gone(Path file) throws IOException {
        Totals totals = new Totals().with("/baseline/fixed", "/baseline/notChecked");
        read(file, finding -> {
            String status = required(finding, "status");
            totals.count("/baseline/" + (status.equals("not-checked") ? "notChecked" : Books.segment(status)));
        });
        return totals.all();
    }

    /** What the summary says of these. */
    static Map<String, BigDecimal> goneStated(Summary summary) {
        Map<String, BigDecimal> stated = new HashMap<>();
        for (String place : List.of("/baseline/fixed", "/baseline/notChecked")) {
            if (summary.has(place)) {
                stated.put(place, summary.at(place));
            }
        }
        return stated;
    }

    private static void read(Path file, Each each) throws IOException {
        try (JsonParser json = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file)))) {
            for (JsonToken token; (token = json.nextToken()) != null; ) {
                int line = json.currentTokenLocation().getLineNr();
                try {
                    each.line(members(json, token));
                } catch (UncountableException e) {
                    throw new UncountableException("line " + line + ": " + e.getMessage());
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UncountableException("line " + line + ": is no JSON: " + e.getOriginalMessage());
        }
    }

    private static Map<String, String> members(JsonParser json, JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            throw new UncountableException("is no JSON object");
        }
        Map<String, String> members = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                members.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return members;
    }

    private static String required(Map<String, String> members, String name) throws UncountableException {
        String text = members.get(name);
        if (text == null) {
            throw new UncountableException("it has no " + name);
        }
        return text;
    }
}
