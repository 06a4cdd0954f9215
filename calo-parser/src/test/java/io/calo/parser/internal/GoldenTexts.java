package io.calo.parser.internal;

import io.calo.parser.value.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What Node printed for the golden cases. */
final class GoldenTexts {
    private GoldenTexts() {}

    static List<String> all() {
        try (InputStream cases = GoldenTexts.class.getResourceAsStream("/golden/inspect/cases.ndjson")) {
            String lines =
                    new String(Objects.requireNonNull(cases, "golden cases").readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .map(line -> (String) JsonTrees.object(line).get("text"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
