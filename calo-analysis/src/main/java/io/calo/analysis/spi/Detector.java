package io.calo.analysis.spi;

import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.parser.LogEvent;

/**
 * The behaviour of a rule. It has no fields that change: what it must remember between two calls is its state, one for each key,
 * which the engine makes, owns, saves and restores.
 *
 * <p>For one key calls come one at a time, in the order of event time, and whatever arrives at a key is handed to
 * the method that takes it. For different keys calls may come from several threads at once. A detector that throws sees no more
 * of that key; the result says so, and nothing else is touched.
 *
 * <p>New methods may be added; each does nothing unless overridden.
 *
 * @param <S> the state: a class with a constructor without parameters whose fields are numbers, texts, enums, {@code BigDecimal},
 *     {@code Instant}, records of calo, and lists, maps or deques of these. It is saved field by field, so its package must be
 *     open to {@code com.fasterxml.jackson.databind} where it lies in a module. A detector that needs none may use {@link Stateless}.
 */
public interface Detector<S> {
    /** A state for a key that has not been seen before. */
    S newState();

    /**
     * A transaction was started, whatever became of it: {@code line.entry().outcome()} tells, and only of a published one the
     * balance is known to have changed. A message that is delivered again starts its transaction again, so a sum has to count
     * a transaction's id once. Called in the scopes SUBSCRIBER, SEGMENT and SERVICE.
     */
    default void onSync(S state, LedgerLine line, FindingSink out) {}

    /** A message started no transaction. Called in the scope SERVICE; in SUBSCRIBER where it was refused, which names a subscriber. */
    default void onMessage(S state, UnstartedMessage message, FindingSink out) {}

    /** The service logged that balances differ, apart from any transaction. Called in the scopes SUBSCRIBER and SERVICE. */
    default void onMismatch(S state, UnlinkedMismatch mismatch, FindingSink out) {}

    /** The function ran, or began to. Called in the scope SERVICE. */
    default void onInvocation(S state, Invocation invocation, FindingSink out) {}

    /**
     * A record of one of the kinds that the descriptor asks for was logged. Called in the scopes LOG_STREAM and SERVICE, and only
     * with records that state a time: {@link LogEvent#timestamp()} is never null here. Malformed input without one is counted
     * by the engine, and has no place in the order of time.
     */
    default void onEvent(S state, LogEvent event, FindingSink out) {}

    /** There is no more data of this key. */
    default void onEnd(S state, FindingSink out) {}
}
