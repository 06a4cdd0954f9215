package io.calo.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** One run of a simulation: wires its parts and goes through the days. Memory holds the subscribers and one day's messages. */
final class SimulationRun {
    private static final String LABELS = "labels.ndjson";

    private final Path out;
    private final int days;
    private final LocalDate start;
    private final SimulationProgress progress;
    private final Totals totals = new Totals();
    private final Labels labels = new Labels();
    private final PriorityQueue<Happening> queue = new PriorityQueue<>(Comparator.comparingLong(Happening::due));
    private final DayPlanner planner;
    private final FaultCalendar calendar;
    private final ShapedLogs logs;
    private final ContainerPool pool;
    private final SyncLambda service;

    SimulationRun(Path out, Simulation.Builder options) {
        this.out = out;
        this.days = options.days;
        this.start = options.start;
        this.progress = options.progress;
        Dice dice = new Dice(options.seed);
        Era era = new Era(start.toEpochDay() * IsoTime.DAY, days);
        List<Subscriber> subscribers = Population.of(options.subscribers, days, dice);
        EntryFactory entries = new EntryFactory(dice);
        planner = new DayPlanner(subscribers, entries, era, start, dice);
        calendar = new FaultCalendar(
                options.faults, days, subscribers, new FaultScripts(entries, queue, dice), totals, dice);
        logs = new ShapedLogs(out, options, totals);
        pool = new ContainerPool(logs, dice);
        RecordHead head = new RecordHead(totals);
        Metadata metadata = new Metadata();
        MessageHandler handler = new MessageHandler(
                new SyncRecords(head, metadata),
                new SideRecords(head, metadata, dice),
                new Audit(labels),
                labels,
                era,
                dice);
        service = new SyncLambda(pool, new PlatformRecords(head, era, dice), handler, labels, dice);
    }

    SimulationResult run() throws IOException {
        try {
            for (int day = 0; day < days; day++) {
                long midnight = start.plusDays(day).toEpochDay() * IsoTime.DAY;
                calendar.plan(day, midnight);
                planner.plan(day, queue);
                service.run(queue, day == days - 1 ? Long.MAX_VALUE : midnight + IsoTime.DAY, planner.containers());
                progress.dayDone(day + 1, days);
            }
        } finally {
            pool.closeAll();
            logs.close();
        }
        labels.writeTo(out.resolve(LABELS));
        return totals.result(labels.count());
    }
}
