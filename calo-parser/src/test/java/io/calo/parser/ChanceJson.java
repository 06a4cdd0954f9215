package io.calo.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON of which all that means nothing is left to chance: space, escapes, and in which order members stand. */
final class ChanceJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ChanceJson() {}

    /** An object of names and values in turn, in any order. */
    static Map<String, Object> object(Random random, Object... members) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Map<String, Object> object = new LinkedHashMap<>();
        order.forEach(at -> object.put((String) members[at], members[at + 1]));
        return object;
    }

    /** The object with another member before all of its own. */
    static Map<String, Object> led(String name, Object value, Map<String, Object> object) {
        Map<String, Object> led = new LinkedHashMap<>();
        led.put(name, value);
        led.putAll(object);
        return led;
    }

    static String write(Object value, Random random) {
        ObjectWriter writer = random.nextBoolean() ? MAPPER.writer() : MAPPER.writerWithDefaultPrettyPrinter();
        if (random.nextBoolean()) {
            writer = writer.with(JsonWriteFeature.ESCAPE_NON_ASCII);
        }
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
