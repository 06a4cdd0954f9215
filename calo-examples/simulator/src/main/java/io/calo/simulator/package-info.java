/**
 * A seeded generator of balance-sync logs, shaped like the real ones and invented from scratch.
 *
 * <p>Start at {@link io.calo.simulator.Simulation}: it writes one folder per log stream and a file {@code labels.ndjson}
 * that names every fault it put in. Everything else in the package is machinery:
 *
 * <ul>
 *   <li>{@code Population} invents subscribers, {@code DayPlanner} decides what happens to them in a day, and {@code
 *       FaultScripts} adds what goes wrong;
 *   <li>{@code SyncLambda} plays the service: it takes messages off a queue, moves the two ledgers and logs through {@code
 *       RecordWriter} into the {@code LogStream} of a {@code Container};
 *   <li>{@code Audit} reads each transaction as logged and labels what the definitions of the ledgers make of it.
 * </ul>
 */
@NullMarked
package io.calo.simulator;

import org.jspecify.annotations.NullMarked;
