package io.calo.simulator;

/** Hears how far a simulation has come. */
@FunctionalInterface
public interface SimulationProgress {
    /**
     * Called after each simulated day, on the thread that runs {@link Simulation#writeTo}.
     *
     * @param daysDone days written so far, from 1
     * @param days days in all
     */
    void dayDone(int daysDone, int days);
}
