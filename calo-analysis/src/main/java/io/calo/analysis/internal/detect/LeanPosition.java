package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.calo.parser.SourcePosition;

/** A position as it is saved; the parser's module is not open to be looked into. */
record LeanPosition(String source, long input, long line, long byteOffset) {
    static void register(SimpleModule module) {
        module.addSerializer(SourcePosition.class, new StdDelegatingSerializer(SourcePosition.class, new Out()));
        module.addDeserializer(SourcePosition.class, new StdDelegatingDeserializer<>(new In()));
    }

    private static final class Out extends StdConverter<SourcePosition, LeanPosition> {
        @Override
        public LeanPosition convert(SourcePosition full) {
            return new LeanPosition(full.source(), full.input(), full.line(), full.byteOffset());
        }
    }

    private static final class In extends StdConverter<LeanPosition, SourcePosition> {
        @Override
        public SourcePosition convert(LeanPosition lean) {
            return new SourcePosition(lean.source, lean.input, lean.line, lean.byteOffset);
        }
    }
}
