package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * States of detectors as bytes and back: JSON, field by field, never Java serialisation, so that bytes from elsewhere can make
 * nothing but data of the class that the detector itself makes.
 *
 * <p>A state is read into a new one of its detector's: a sorted map stays sorted and a bounded queue bounded, whatever type its
 * field declares. Entries are kept without metadata and other fields, which stay in the log. Safe for use by several threads.
 */
public final class StateCodec {
    private final ObjectMapper mapper;
    private final Map<Class<?>, String> problems = new ConcurrentHashMap<>();

    /** A codec, which learns the classes that it meets. */
    public StateCodec() {
        // Escapes keep halves of surrogate pairs, which ids out of hostile logs may hold and UTF-8 cannot.
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        this.mapper = StateMapping.configured(new ObjectMapper(factory));
    }

    /**
     * Saves a state.
     *
     * @throws UnsavableState if its class is not plain data; names rule, class and field, and what to do
     */
    public byte[] save(ActiveDetector detector, Object state) {
        requirePlainData(detector, state.getClass());
        try {
            return mapper.writeValueAsBytes(state);
        } catch (IOException | RuntimeException e) {
            throw unsavable(detector, state.getClass(), "cannot be saved: " + e.getMessage(), e);
        }
    }

    /**
     * Restores a state.
     *
     * @throws UnsavableState if the bytes are not a saved state of this detector
     */
    public Object restore(ActiveDetector detector, byte[] saved) {
        Object fresh = Objects.requireNonNull(detector.detector().newState(), "newState() answered null");
        requirePlainData(detector, fresh.getClass());
        if (saved.length == 0 || saved[0] != '{') {
            throw unsavable(detector, fresh.getClass(), "cannot be restored: the bytes are no saved state", null);
        }
        try {
            return fresh.getClass().isRecord()
                    ? mapper.readValue(saved, fresh.getClass())
                    : mapper.readerForUpdating(fresh).readValue(saved);
        } catch (IOException | RuntimeException e) {
            throw unsavable(detector, fresh.getClass(), "cannot be restored: " + e.getMessage(), e);
        }
    }

    /**
     * Saves data of calo's own.
     *
     * @throws IllegalStateException if they are not plain data
     */
    public byte[] saveOwn(Object data) {
        try {
            return mapper.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new IllegalStateException(data.getClass().getName() + " cannot be saved: " + e.getMessage(), e);
        }
    }

    /** Reads what {@link #saveOwn} saved into new data of the same class. */
    public <T> T restoreOwn(T fresh, byte[] saved) throws IOException {
        return mapper.readerForUpdating(fresh).readValue(saved);
    }

    private void requirePlainData(ActiveDetector detector, Class<?> type) {
        String problem =
                problems.computeIfAbsent(type, unknown -> StateShape.problem(unknown, mapper.getTypeFactory()));
        if (!problem.isEmpty()) {
            throw unsavable(detector, type, problem, null);
        }
    }

    private static UnsavableState unsavable(
            ActiveDetector detector, Class<?> type, String problem, @Nullable Throwable cause) {
        return new UnsavableState(
                "state " + type.getName() + " of rule '" + detector.rule() + "' (" + detector.className() + "): "
                        + problem,
                cause);
    }

    /** A state that is not plain data, or bytes that are not the state. */
    public static final class UnsavableState extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private UnsavableState(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
