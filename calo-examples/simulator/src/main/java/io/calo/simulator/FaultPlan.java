package io.calo.simulator;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How many faults of each kind a simulation puts in. Immutable. */
public final class FaultPlan {
    private static final FaultPlan NONE = new FaultPlan(new EnumMap<>(Fault.class));

    private final Map<Fault, Integer> counts;

    private FaultPlan(EnumMap<Fault, Integer> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    /** A plan without faults: the logs of a service that works. */
    public static FaultPlan none() {
        return NONE;
    }

    /**
     * A plan with the same number of every fault.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static FaultPlan all(int count) {
        FaultPlan plan = none();
        for (Fault fault : Fault.values()) {
            plan = plan.with(fault, count);
        }
        return plan;
    }

    /**
     * The plan with these counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static FaultPlan of(Map<Fault, Integer> counts) {
        FaultPlan plan = none();
        for (Map.Entry<Fault, Integer> entry : counts.entrySet()) {
            plan = plan.with(entry.getKey(), entry.getValue());
        }
        return plan;
    }

    /**
     * Reads a plan as written on a command line: {@code none}, {@code all} (one of each), {@code all=3}, or a list such as {@code
     * lost-update=5,gap=3,burst}, where a name without a number means one. Later items overrule earlier ones, so {@code
     * all=2,burst=0} leaves out a single kind.
     *
     * @throws IllegalArgumentException if a name is not known (the message lists those that are) or a number is not a whole
     *     number from 0
     */
    public static FaultPlan parse(String text) {
        FaultPlan plan = none();
        for (String part : text.split(",", -1)) {
            String item = part.strip();
            int equals = item.indexOf('=');
            String name = equals < 0 ? item : item.substring(0, equals).strip();
            int count = equals < 0 ? 1 : count(item, item.substring(equals + 1).strip());
            if (name.equals("none") && equals < 0) {
                plan = none();
            } else if (name.equals("all")) {
                plan = all(count);
            } else {
                plan = plan.with(Fault.named(name).orElseThrow(() -> unknown(name)), count);
            }
        }
        return plan;
    }

    /** This plan with another count of one fault. */
    public FaultPlan with(Fault fault, int count) {
        Objects.requireNonNull(fault, "fault");
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The count of " + fault.commandName() + " is " + count + ", but must be 0 or more");
        }
        EnumMap<Fault, Integer> changed = new EnumMap<>(Fault.class);
        changed.putAll(counts);
        if (count == 0) {
            changed.remove(fault);
        } else {
            changed.put(fault, count);
        }
        return new FaultPlan(changed);
    }

    /** Counts of the faults that occur at all, in the order of {@link Fault}. */
    public Map<Fault, Integer> counts() {
        return counts;
    }

    private static int count(String item, String number) {
        try {
            int count = Integer.parseInt(number);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with negative ones.
        }
        throw new IllegalArgumentException(
                "In \"" + item + "\", \"" + number + "\" is not a whole number from 0 to " + Integer.MAX_VALUE);
    }

    private static IllegalArgumentException unknown(String name) {
        String valid = Arrays.stream(Fault.values()).map(Fault::commandName).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "\"" + name + "\" is no fault; write none, all, or a list such as lost-update=5,gap=3 of: " + valid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaultPlan plan && plan.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The plan as {@link #parse} reads it. */
    @Override
    public String toString() {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey().commandName() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
