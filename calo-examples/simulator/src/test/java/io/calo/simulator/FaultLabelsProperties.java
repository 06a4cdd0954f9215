package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** However small or crowded a simulation is: labels and definitions agree, and the grammar holds. */
final class FaultLabelsProperties {
    /** Decided by the message or the service, not by the ledgers' definitions. */
    private static final Set<String> BY_SCRIPT = Set.of(
            "burst",
            "crash-loop",
            "incomplete-invocation",
            "overdraft-refused",
            "runtime-error",
            "slow-sync",
            "sync-failed",
            "sync-unfinished",
            "unknown-record",
            "unusual-amount",
            "wallet-only");

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void labelsAreWhatTheDefinitionsFind(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int subscribers,
            @ForAll @IntRange(min = 1, max = 25) int days,
            @ForAll @IntRange(min = 0, max = 3) int each)
            throws IOException {
        Path folder = Files.createTempDirectory("simulated");
        try {
            SimulationResult result = Simulation.builder()
                    .subscribers(subscribers)
                    .days(days)
                    .seed(seed)
                    .faults(FaultPlan.all(each))
                    .compression(Compression.NONE)
                    .build()
                    .writeTo(folder);
            Books books = new Books(folder);
            List<LabelLines.Label> labels = LabelLines.of(folder);
            assertThat(books.ungrammatical).isEmpty();
            Map<String, Set<String>> found = byDefinition(new Findings(books).all());
            Map<String, Set<String>> labelled = byDefinition(LabelLines.transactions(labels));
            assertThat(labelled.keySet()).isEqualTo(found.keySet());
            found.forEach(
                    (fault, ids) -> assertThat(labelled.get(fault)).as(fault).isEqualTo(ids));
            for (Fault fault : Fault.values()) {
                assertThat(labels.stream().filter(label -> label.fault().equals(fault.commandName())))
                        .as(fault.commandName())
                        .hasSizeGreaterThanOrEqualTo(result.faults().getOrDefault(fault, 0));
            }
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Set<String>> byDefinition(Map<String, Set<String>> transactions) {
        Map<String, Set<String>> kept = new TreeMap<>();
        transactions.forEach((fault, ids) -> {
            if (!BY_SCRIPT.contains(fault)) {
                kept.put(fault, new TreeSet<>(ids));
            }
        });
        return kept;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
