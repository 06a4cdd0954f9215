package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Values whose {@code toString} is exact and can be read back: written as that text, alone and as keys of maps. */
final class Texts {
    private Texts() {}

    /** Writes a value. */
    static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    /** Writes a key. */
    static final class KeyWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        KeyWriter(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.toString());
        }
    }

    /** Reads a value. */
    static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Reader(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parser.apply(in.getText());
        }
    }

    /** Reads a key. */
    static final class KeyReader<T> extends KeyDeserializer {
        private final Function<String, T> parser;

        KeyReader(Function<String, T> parser) {
            this.parser = parser;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parser.apply(key);
        }
    }
}
