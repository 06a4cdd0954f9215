package io.calo.simulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** The containers that are warm. Their number is bounded, and with it the number of open files. */
final class ContainerPool {
    /** More are never warm at once. */
    static final int LARGEST = 48;

    private final StreamSinks sinks;
    private final Dice dice;
    private final IsoTime time = new IsoTime();
    private final List<Container> warm = new ArrayList<>();

    ContainerPool(StreamSinks sinks, Dice dice) {
        this.sinks = sinks;
        this.dice = dice;
    }

    /** A container that is free at a time: the one used last, as Lambda does, or a new one, or the one that is free first. */
    Container at(long when, int limit) throws IOException {
        closeGone(when);
        Container best = null;
        for (Container container : warm) {
            if (container.now < when && (best == null || container.now > best.now)) {
                best = container;
            }
        }
        if (best != null) {
            return best;
        }
        if (warm.size() < limit) {
            return start(when);
        }
        return warm.stream()
                .min(Comparator.comparingLong(container -> container.now))
                .orElseThrow();
    }

    /** A container that starts now, whatever else is warm. */
    Container start(long when) throws IOException {
        if (warm.size() >= LARGEST) {
            Container oldest = warm.remove(0);
            oldest.log.close();
        }
        TextBuffer name = new TextBuffer(64);
        time.addDate(name, when);
        name.add("-[$LATEST]").hex(dice.bits(), 16).hex(dice.bits(), 16);
        StreamSink files = sinks.of(name.toString());
        long idle = dice.between(240, 540) * 1000L;
        long life = dice.between(60, 150) * 60_000L;
        Container container = new Container(new LogStream(files, dice), when, idle, life, dice.between(94, 112));
        warm.add(container);
        return container;
    }

    void closeAll() throws IOException {
        for (Container container : warm) {
            container.log.close();
        }
        warm.clear();
    }

    private void closeGone(long when) throws IOException {
        for (Iterator<Container> all = warm.iterator(); all.hasNext(); ) {
            Container container = all.next();
            if (container.goneAt(when)) {
                all.remove();
                container.log.close();
            }
        }
    }
}
