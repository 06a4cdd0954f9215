package io.calo.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The Lambda function: takes messages off the queue in batches and runs an invocation for each, in some warm container. */
final class SyncLambda {
    private static final int LARGEST_BATCH = 10;

    private final ContainerPool pool;
    private final PlatformRecords platform;
    private final MessageHandler handler;
    private final Labels labels;
    private final Dice dice;
    private final List<Entry> batch = new ArrayList<>(LARGEST_BATCH);

    SyncLambda(ContainerPool pool, PlatformRecords platform, MessageHandler handler, Labels labels, Dice dice) {
        this.pool = pool;
        this.platform = platform;
        this.handler = handler;
        this.labels = labels;
        this.dice = dice;
    }

    /**
     * Works off what is due before a time; messages that come again go back into the queue.
     *
     * @param containers how many may be warm at once
     */
    void run(PriorityQueue<Happening> queue, long until, int containers) throws IOException {
        for (Happening next = queue.peek(); next != null && next.due() < until; next = queue.peek()) {
            queue.remove();
            if (next instanceof Crash crash) {
                crash(crash);
            } else if (next instanceof Entry entry && payable(entry)) {
                invoke(entry, queue, containers);
            }
        }
    }

    private void invoke(Entry first, PriorityQueue<Happening> queue, int containers) throws IOException {
        Container container = pool.at(first.due(), containers);
        long init = 0;
        container.now = Math.max(first.due(), container.now) + dice.between(2, 40);
        if (container.cold) {
            init = dice.between(590, 960);
            platform.initStart(container.log.out(), container.now);
            container.now += init + dice.between(3, 40);
        }
        fill(first, queue, container.now);
        long started = container.now;
        Uuid request = Uuid.request(dice);
        platform.start(container.log.out(), started, request);
        container.now += container.cold ? dice.between(2, 140) : dice.between(14, 41);
        for (Entry entry : batch) {
            handler.handle(entry, container, request);
            container.cold = false;
            container.now += dice.between(8, 17);
            if (entry.fate.comesAgain()) {
                queue.add(entry.again(container.now + dice.between(28_000, 61_000)));
            }
        }
        finish(first, container, request, started, init);
    }

    private void finish(Entry first, Container container, Uuid request, long started, long init) throws IOException {
        if (first.fate == Fate.CUT_UNSTARTED) {
            container.log.mayPart();
            platform.invokeError(container.log.out(), container.now, request);
            labels.add(Fault.RUNTIME_ERROR, container.now, "Invoke Error in request " + request);
        }
        TextBuffer out = container.log.out();
        if (first.endMissing) {
            labels.add(Fault.INCOMPLETE_INVOCATION, started, "request " + request);
        }
        if (!first.endMissing) {
            platform.end(out, container.now, request);
        }
        if (!first.endMissing || dice.chance(0.5)) {
            container.memoryUsed = Math.min(127, container.memoryUsed + (dice.chance(0.2) ? 1 : 0));
            boolean timedOut = first.fate == Fate.CUT_STARTED;
            platform.report(out, container.now, request, container.now - started, init, container.memoryUsed, timedOut);
        }
        container.log.invocationEnded();
    }

    /** Takes more messages that have arrived; no two of one subscriber, and none that ends the invocation. */
    private void fill(Entry first, PriorityQueue<Happening> queue, long now) {
        batch.clear();
        batch.add(first);
        while (batch.size() < LARGEST_BATCH && !alone(first)) {
            if (!(queue.peek() instanceof Entry next) || next.due() > now || alone(next) || inBatch(next.subscriber)) {
                return;
            }
            queue.remove();
            if (payable(next)) {
                batch.add(next);
            }
        }
    }

    private boolean inBatch(Subscriber subscriber) {
        for (Entry entry : batch) {
            if (entry.subscriber == subscriber) {
                return true;
            }
        }
        return false;
    }

    private static boolean alone(Entry entry) {
        return entry.fate.cutsOff() || entry.endMissing;
    }

    /** Whether the wallet made this transaction at all: staff do not repair what agrees, nothing is delivered on credit. */
    private static boolean payable(Entry entry) {
        Subscriber subscriber = entry.subscriber;
        if (entry.repairs) {
            double apart = subscriber.wallet - subscriber.subscription;
            if (!subscriber.apart() || subscriber.wallet < 0 || (apart > 0) != entry.credit) {
                return false;
            }
            entry.amount = subscriber.market.round(Math.abs(apart), 1);
        }
        return !entry.optional || entry.credit || subscriber.subscription >= entry.net();
    }

    /** Crashes while starting, once or again and again: a request that nothing of a message is known of. */
    private void crash(Crash crash) throws IOException {
        Container container = pool.start(crash.due());
        for (int i = 0; i < crash.times(); i++) {
            TextBuffer out = container.log.out();
            platform.initStart(out, container.now);
            long init = dice.between(220, 820);
            container.now += init;
            platform.uncaughtException(out, container.now);
            labels.add(Fault.RUNTIME_ERROR, container.now, "Uncaught Exception while starting");
            if (i == 0 && crash.times() > 1) {
                labels.add(Fault.CRASH_LOOP, container.now, crash.times() + " crashes");
            }
            container.now += dice.between(20, 110);
            platform.initReport(out, container.now, dice.chance(0.7) ? "invoke" : "init", init);
            Uuid request = Uuid.request(dice);
            platform.start(out, container.now, request);
            container.now += dice.between(0, 16);
            platform.unknownApplicationError(out, container.now);
            platform.end(out, container.now, request);
            platform.report(out, container.now, request, init + dice.below(20), 0, dice.between(39, 42), false);
            container.log.invocationEnded();
            container.now += dice.between(2_000, 25_000);
        }
        container.cold = true;
    }
}
