package io.calo.simulator;

/**
 * The service cannot start.
 *
 * @param times how often in a row; more than one is a crash loop
 */
record Crash(long due, int times) implements Happening {}
