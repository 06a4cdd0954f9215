package io.calo.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code labels.ndjson} by its contract. */
final class LabelLines {
    private static final Pattern LABEL = Pattern.compile(
            "\\{\"fault\":\"([a-z-]+)\",\"subscriber\":(?:null|\"([0-9a-f-]{36})\"),"
                    + "\"transaction\":(?:null|\"([0-9A-HJKMNP-TV-Z]{26})\"),\"time\":\"([0-9T:.Z-]{24})\","
                    + "\"currency\":(?:null|\"([A-Z]{3})\"),\"amount\":(?:null|\"(-?\\d+(?:\\.\\d+)?)\"),\"detail\":\"((?:[^\"\\\\]|\\\\.)*)\"}");

    private LabelLines() {}

    /** A label; empty texts stand for null. */
    record Label(
            String fault,
            String subscriber,
            String transaction,
            String time,
            String currency,
            String amount,
            String detail) {}

    static List<Label> of(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("labels.ndjson"), StandardCharsets.UTF_8).stream()
                    .map(LabelLines::label)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Transaction ids by fault. */
    static Map<String, Set<String>> transactions(List<Label> labels) {
        Map<String, Set<String>> byFault = new TreeMap<>();
        for (Label label : labels) {
            if (!label.transaction.isEmpty()) {
                byFault.computeIfAbsent(label.fault, name -> new TreeSet<>()).add(label.transaction);
            }
        }
        return byFault;
    }

    private static Label label(String line) {
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No label: " + line);
        }
        return new Label(
                matcher.group(1),
                orEmpty(matcher, 2),
                orEmpty(matcher, 3),
                matcher.group(4),
                orEmpty(matcher, 5),
                orEmpty(matcher, 6),
                matcher.group(7));
    }

    private static String orEmpty(Matcher matcher, int group) {
        String value = matcher.group(group);
        return value == null ? "" : value;
    }
}
