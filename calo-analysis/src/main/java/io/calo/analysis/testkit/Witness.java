package io.calo.analysis.testkit;

import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.FindingSink;
import io.calo.parser.LogEvent;
import java.util.Objects;

/** A detector whose exceptions fail the test. An engine would note them and go on; {@link BrokenRule} passes it by. */
final class Witness implements Detector<Object> {
    private final DetectorDescriptor rule;
    private final Detector<Object> detector;

    @SuppressWarnings("unchecked") // its states are only ever handed back to it
    Witness(DetectorDescriptor rule, Detector<?> detector) {
        this.rule = rule;
        this.detector = (Detector<Object>) Objects.requireNonNull(detector, "create() answered null");
    }

    /** Passes by what guards the engine against detectors, since it is no exception that they may throw. */
    static final class BrokenRule extends Failures.Passing {
        private static final long serialVersionUID = 1L;

        BrokenRule(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Override
    public Object newState() {
        return Objects.requireNonNull(guardedState(), () -> "newState() of " + rule + " answered null");
    }

    private Object guardedState() {
        Object[] state = new Object[1];
        guard("newState()", () -> state[0] = detector.newState());
        return state[0];
    }

    @Override
    public void onSync(Object state, LedgerLine line, FindingSink out) {
        guard("onSync() at transaction " + line.transaction().id(), () -> detector.onSync(state, line, out));
    }

    @Override
    public void onMessage(Object state, UnstartedMessage message, FindingSink out) {
        guard("onMessage() at " + message.requestId(), () -> detector.onMessage(state, message, out));
    }

    @Override
    public void onMismatch(Object state, UnlinkedMismatch mismatch, FindingSink out) {
        guard("onMismatch() at " + mismatch.requestId(), () -> detector.onMismatch(state, mismatch, out));
    }

    @Override
    public void onInvocation(Object state, Invocation invocation, FindingSink out) {
        guard("onInvocation() at " + invocation.requestId(), () -> detector.onInvocation(state, invocation, out));
    }

    @Override
    public void onEvent(Object state, LogEvent event, FindingSink out) {
        guard("onEvent() at " + event, () -> detector.onEvent(state, event, out));
    }

    @Override
    public void onEnd(Object state, FindingSink out) {
        guard("onEnd()", () -> detector.onEnd(state, out));
    }

    private void guard(String call, Runnable body) {
        try {
            body.run();
        } catch (Throwable thrown) { // also what the compiler does not know a rule to throw
            throw new BrokenRule("rule " + rule + " threw in " + call + ": " + thrown, thrown);
        }
    }
}
