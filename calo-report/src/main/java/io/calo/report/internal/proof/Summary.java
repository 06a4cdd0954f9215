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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The numbers that {@code summary.json} states, each by its place (a JSON pointer); its lists are left out. */
record Summary(Map<String, BigDecimal> numbers) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads it.
     *
     * @throws UncountableException if it is no summary
     */
    static Summary read(Path file) throws IOException {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean known = false;
            for (JsonToken token; (token = json.nextToken()) != null; ) {
                String place = json.getParsingContext().pathAsPointer().toString();
                if (token == JsonToken.START_ARRAY) {
                    json.skipChildren();
                } else if (place.equals("/schema") && token == JsonToken.VALUE_STRING) {
                    known = json.getText().equals("calo.summary/1");
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    number(place, json.getText(), numbers);
                }
            }
            if (!known) {
                throw new UncountableException("its schema is not calo.summary/1");
            }
            return new Summary(numbers);
        } catch (JsonProcessingException e) {
            throw new UncountableException("is no JSON: " + e.getOriginalMessage());
        }
    }

    /** What is no number is none of the figures. */
    private static void number(String place, String text, Map<String, BigDecimal> numbers) {
        try {
            numbers.put(place, Decimal.of(text, place));
        } catch (UncountableException noNumber) {
            numbers.remove(place);
        }
    }

    /** The number at a place; zero if it says nothing there. */
    BigDecimal at(String place) {
        return numbers.getOrDefault(place, BigDecimal.ZERO);
    }

    boolean has(String place) {
        return numbers.containsKey(place);
    }

    /** All below a place, with names of the next level as a table writes them. */
    Map<String, BigDecimal> below(String place, UnaryOperator<String> written) {
        Map<String, BigDecimal> below = new TreeMap<>();
        numbers.forEach((at, number) -> {
            if (at.startsWith(place + "/")) {
                String rest = at.substring(place.length() + 1);
                int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
                String name = written.apply(Books.name(rest.substring(0, end)));
                below.put(place + "/" + Books.segment(name) + rest.substring(end), number);
            }
        });
        return below;
    }
}
