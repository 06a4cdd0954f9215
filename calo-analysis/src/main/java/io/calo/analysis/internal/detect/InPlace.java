package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * Reads a collection or map into the one that a new state holds, emptied, so that it keeps its class and its order; into a new
 * one where that cannot be changed.
 */
final class InPlace extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    InPlace(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new InPlace(delegate);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object into) throws IOException {
        return clear(into) ? super.deserialize(in, context, into) : deserialize(in, context);
    }

    private static boolean clear(Object into) {
        // These three say nothing when they are cleared, and throw when they are filled.
        if (into == Collections.emptyList() || into == Collections.emptySet() || into == Collections.emptyMap()) {
            return false;
        }
        try {
            if (into instanceof Map<?, ?> map) {
                map.clear();
            } else {
                ((Collection<?>) into).clear();
            }
            return true;
        } catch (UnsupportedOperationException immutable) {
            return false;
        }
    }

    /** Puts it in. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> found) {
            return new InPlace(found);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> found) {
            return new InPlace(found);
        }
    }
}
