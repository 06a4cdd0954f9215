package io.calo.analysis.internal.detect;

import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.FindingDraft;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.LogEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The detectors of one scope at one key: keeps their states, hands each what happens, and stops one that throws without touching
 * the others.
 */
public final class KeyRun {
    private final String key;
    private final List<ActiveDetector> detectors;
    private final @Nullable Object[] states;
    private final Sink[] sinks;
    private final Failures failures;
    private @Nullable String episodeId;
    private Consumer<Finding> out = finding -> {};

    /** Starts the detectors at a key with new states. */
    public KeyRun(String key, List<ActiveDetector> detectors, Failures failures) {
        this(key, detectors, failures, Set.of());
    }

    private KeyRun(String key, List<ActiveDetector> detectors, Failures failures, Set<String> stopped) {
        this.key = key;
        this.detectors = detectors;
        this.failures = failures;
        this.states = new @Nullable Object[detectors.size()];
        this.sinks = new Sink[states.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = stopped.contains(detectors.get(i).rule()) ? null : newState(detectors.get(i));
            sinks[i] = new Sink(detectors.get(i));
        }
    }

    /** Goes on with states that were saved. A rule without one has thrown at this key before, or is new and begins now. */
    public static KeyRun restored(
            String key,
            List<ActiveDetector> detectors,
            Failures failures,
            StateCodec codec,
            Map<String, byte[]> saved,
            Set<String> known) {
        Set<String> stopped = new HashSet<>(known);
        stopped.removeAll(saved.keySet());
        KeyRun run = new KeyRun(key, detectors, failures, stopped);
        for (int i = 0; i < run.states.length; i++) {
            byte[] state = saved.get(detectors.get(i).rule());
            if (state != null) {
                run.restore(i, codec, state);
            }
        }
        return run;
    }

    /** A state that cannot be read back, as after a new version of its rule, harms no other: the rule begins anew and says so. */
    private void restore(int index, StateCodec codec, byte[] saved) {
        try {
            states[index] = codec.restore(detectors.get(index), saved);
        } catch (StateCodec.UnsavableState unreadable) {
            failures.add(detectors.get(index), key, null, unreadable);
        }
    }

    /** A call of one detector. */
    private interface Call {
        void on(Detector<Object> detector, Object state, FindingSink out);
    }

    /** Hands on a transaction. */
    public void onSync(LedgerLine line, Consumer<Finding> out) {
        begin(line.episodeId(), out);
        EventReference event = line.entry().reference();
        callAll((detector, state, sink) -> detector.onSync(state, line, sink), event);
    }

    /** Hands on a message without a transaction. */
    public void onMessage(UnstartedMessage message, Consumer<Finding> out) {
        begin(null, out);
        callAll((detector, state, sink) -> detector.onMessage(state, message, sink), message.reference());
    }

    /** Hands on a mismatch without a transaction. */
    public void onMismatch(UnlinkedMismatch mismatch, Consumer<Finding> out) {
        begin(mismatch.episodeId(), out);
        callAll((detector, state, sink) -> detector.onMismatch(state, mismatch, sink), mismatch.reference());
    }

    /** Hands on an invocation. */
    public void onInvocation(Invocation invocation, Consumer<Finding> out) {
        begin(null, out);
        callAll((detector, state, sink) -> detector.onInvocation(state, invocation, sink), invocation.reference());
    }

    /** Hands an event to those that ask for its kind. */
    public void onEvent(LogEvent event, EventReference reference, Consumer<Finding> out) {
        begin(null, out);
        for (int i = 0; i < states.length; i++) {
            if (detectors.get(i).descriptor().events().contains(event.kind())) {
                call(i, (detector, state, sink) -> detector.onEvent(state, event, sink), reference);
            }
        }
    }

    /** Says that no more will come. */
    public void onEnd(Consumer<Finding> out) {
        begin(null, out);
        callAll(Detector::onEnd, null);
    }

    /** The states as they are now, by rule; without those of detectors that have thrown. */
    public Map<String, byte[]> save(StateCodec codec) {
        Map<String, byte[]> saved = new TreeMap<>();
        for (int i = 0; i < states.length; i++) {
            Object state = states[i];
            if (state != null) {
                saved.put(detectors.get(i).rule(), codec.save(detectors.get(i), state));
            }
        }
        return saved;
    }

    private void begin(@Nullable String episodeId, Consumer<Finding> out) {
        this.episodeId = episodeId;
        this.out = out;
    }

    private void callAll(Call call, @Nullable EventReference event) {
        for (int i = 0; i < states.length; i++) {
            call(i, call, event);
        }
    }

    private void call(int index, Call call, @Nullable EventReference event) {
        Object state = states[index];
        if (state == null) {
            return;
        }
        ActiveDetector active = detectors.get(index);
        sinks[index].open = true;
        try {
            call.on(active.detector(), state, sinks[index]);
        } catch (SinkFailure failure) {
            throw failure.behind;
        } catch (Throwable thrown) { // also what its compiler lets it throw undeclared
            Failures.requireSurvivable(thrown);
            states[index] = null;
            failures.add(active, key, event, thrown);
        } finally {
            sinks[index].open = false;
        }
    }

    private @Nullable Object newState(ActiveDetector active) {
        try {
            Object state = active.detector().newState();
            if (state == null) {
                throw new NullPointerException("newState() answered null");
            }
            return state;
        } catch (Throwable thrown) {
            Failures.requireSurvivable(thrown);
            failures.add(active, key, null, thrown);
            return null;
        }
    }

    /** What went wrong behind the sink, such as a full disk, is no fault of the detector that reported. */
    private static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException behind;

        SinkFailure(RuntimeException behind) {
            super(behind);
            this.behind = behind;
        }
    }

    private final class Sink implements FindingSink {
        private static final int MOST_ABOUT_KEY = 10_000;

        private final ActiveDetector detector;
        private final Set<String> aboutKey = new HashSet<>(0);
        private boolean open;

        Sink(ActiveDetector detector) {
            this.detector = detector;
        }

        @Override
        public FindingDraft at(EventReference event) {
            return new Draft(detector, key, event, false, episodeId, this::hand);
        }

        @Override
        public FindingDraft atKey(EventReference example) {
            return new Draft(detector, key, example, true, episodeId, this::handOnce);
        }

        /** A finding about the key as a whole has no time of its own by which a second one could be known. */
        private void handOnce(Finding finding) {
            if (aboutKey.size() >= MOST_ABOUT_KEY) {
                throw new IllegalStateException("more than " + MOST_ABOUT_KEY + " findings about one key");
            }
            if (aboutKey.add(finding.id())) {
                hand(finding);
            }
        }

        private void hand(Finding finding) {
            if (!open) {
                throw new IllegalStateException(
                        "rule '" + finding.rule() + "' reported outside the call it was given the sink for");
            }
            try {
                out.accept(finding);
            } catch (RuntimeException e) {
                throw new SinkFailure(e);
            }
        }
    }
}
