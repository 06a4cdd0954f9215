package io.calo.analysis;

import java.time.Instant;

/**
 * An earlier finding from which the trouble to come could have been seen.
 *
 * @param rule the rule that made it
 * @param findingId its id
 * @param timestamp when the event was logged that it is about
 */
public record Announcement(String rule, String findingId, Instant timestamp) {}
