package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
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
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
        this.mapper = StateMapping.configured(new ObjectMapper(factory));
    }

    /**
     * Saves the state of a detector.
     *
     * @throws UnsavableState if its class is not plain data; names rule, class and field, and what to do
     */
    public byte[] save(ActiveDetector detector, Object state) {
        return save(owner(detector), state);
    }

    /**
     * Restores the state of a detector.
     *
     * @throws UnsavableState if the bytes are not a saved state of this detector
     */
    public Object restore(ActiveDetector detector, byte[] saved) {
        Object fresh = Objects.requireNonNull(detector.detector().newState(), "newState() answered null");
        return restore(owner(detector), fresh, saved);
    }

    /**
     * Saves any state.
     *
     * @param owner whose it is, to say in errors
     * @throws UnsavableState if its class is not plain data
     */
    public byte[] save(String owner, Object state) {
        requirePlainData(owner, state.getClass());
        try {
            return mapper.writeValueAsBytes(state);
        } catch (IOException | RuntimeException e) {
            throw new UnsavableState(owner, state.getClass(), "cannot be saved: " + reason(e), e);
        }
    }

    /**
     * Restores any state.
     *
     * @param fresh a new state, which is filled; a record is made anew
     * @throws UnsavableState if the bytes are not a saved state of its class
     */
    @SuppressWarnings("unchecked") // it is read as what the fresh one is
    public <S> S restore(String owner, S fresh, byte[] saved) {
        Class<?> type = fresh.getClass();
        requirePlainData(owner, type);
        if (saved.length == 0 || saved[0] != '{') {
            throw new UnsavableState(owner, type, "cannot be restored: the bytes are no saved state", null);
        }
        try {
            return (S)
                    (type.isRecord()
                            ? mapper.readValue(saved, type)
                            : mapper.readerForUpdating(fresh).readValue(saved));
        } catch (IOException | RuntimeException e) {
            throw new UnsavableState(owner, type, "cannot be restored: " + reason(e), e);
        }
    }

    private void requirePlainData(String owner, Class<?> type) {
        String problem =
                problems.computeIfAbsent(type, unknown -> StateShape.problem(unknown, mapper.getTypeFactory()));
        if (!problem.isEmpty()) {
            throw new UnsavableState(owner, type, problem, null);
        }
    }

    /** What went wrong and at which field, without what was read. */
    private static String reason(Exception e) {
        if (e instanceof JsonMappingException at) {
            return at.getOriginalMessage() + " at " + at.getPathReference();
        }
        return e instanceof JsonProcessingException bad ? bad.getOriginalMessage() : String.valueOf(e.getMessage());
    }

    private static String owner(ActiveDetector detector) {
        return "rule '" + detector.rule() + "' (" + detector.className() + ")";
    }

    /** A state that is not plain data, or bytes that are not the state. */
    public static final class UnsavableState extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private UnsavableState(String owner, Class<?> type, String problem, @Nullable Throwable cause) {
            super("state " + type.getName() + " of " + owner + ": " + problem, cause);
        }
    }
}
