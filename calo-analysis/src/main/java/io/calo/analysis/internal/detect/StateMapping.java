package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** How states are mapped to JSON: fields, no methods, no annotations; exact values as texts. */
final class StateMapping {
    private static final Set<Class<?>> TEXTS =
            Set.of(BigDecimal.class, BigInteger.class, Instant.class, Duration.class, LocalDate.class, YearMonth.class);
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            SourcePosition.class,
            Transaction.class);
    private static final Set<Class<?>> KEYS =
            Set.of(String.class, Integer.class, Long.class, Instant.class, LocalDate.class, YearMonth.class);

    private StateMapping() {}

    /** Whether values of this type are written as a text of theirs. */
    static boolean isText(Class<?> type) {
        return TEXTS.contains(type);
    }

    /** Whether values of this type have no fields to be looked into. */
    static boolean isLeaf(Class<?> type) {
        return TEXTS.contains(type) || PLAIN.contains(type);
    }

    /** Whether a map's keys may be of this type, as well as enums. */
    static boolean isKey(Class<?> type) {
        return KEYS.contains(type);
    }

    static ObjectMapper configured(ObjectMapper mapper) {
        mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE);
        mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
        mapper.setAnnotationIntrospector(new IntoWhatIsThere());
        mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        return mapper.registerModule(module());
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("calo-states");
        text(module, BigDecimal.class, BigDecimal::new);
        text(module, BigInteger.class, BigInteger::new);
        text(module, Instant.class, Instant::parse);
        text(module, Duration.class, Duration::parse);
        text(module, LocalDate.class, LocalDate::parse);
        text(module, YearMonth.class, YearMonth::parse);
        LeanTransaction.register(module);
        LeanPosition.register(module);
        // Those that keep the order in which they were filled, as what was saved may have done.
        module.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        module.addAbstractTypeMapping(Queue.class, ArrayDeque.class);
        module.addAbstractTypeMapping(Deque.class, ArrayDeque.class);
        return module.setDeserializerModifier(new InPlace.Modifier());
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parser) {
        module.addSerializer(type, new Texts.Writer<>(type));
        module.addDeserializer(type, new Texts.Reader<>(type, parser));
        if (isKey(type)) {
            module.addKeySerializer(type, new Texts.KeyWriter<>(type));
            module.addKeyDeserializer(type, new Texts.KeyReader<>(parser));
        }
    }

    /** Reads into the objects that a new state holds, but for records and arrays, which are made anew. Sees no annotations. */
    private static final class IntoWhatIsThere extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean findMergeInfo(Annotated field) {
            return !field.getRawType().isRecord() && !field.getRawType().isArray();
        }
    }
}
