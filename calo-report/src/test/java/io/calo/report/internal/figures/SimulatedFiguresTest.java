package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Period;
import io.calo.report.ReportSettings;
import io.calo.report.Verdict;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedFiguresTest {
    @TempDir
    Path folder;

    @Test
    void serviceThatWorksLeavesNothingToSettle() throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs(FaultPlan.none(), 7))) {
            Figures figures = Figures.of(result, ReportSettings.defaults());

            assertThat(figures.verdict().reasons()).isEmpty();
            assertThat(figures.verdict().state()).isEqualTo(Verdict.State.CLOSED);
            assertThat(figures.incidents()).isEmpty();
            assertThat(figures.priorities()).isEmpty();
            assertThat(figures.rollForwards()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.proof()).isZero();
                assertThat(line.unexplainedCounts())
                        .containsEntry(ChangeKind.GAP, 0L)
                        .containsEntry(ChangeKind.LOST_UPDATE, 0L)
                        .containsEntry(ChangeKind.ARITHMETIC, 0L);
            });
        }
    }

    @Test
    void faultsOfAllKindsKeepTheProofAndTheExposure() throws IOException {
        for (long seed : new long[] {3, 11}) {
            try (AnalysisResult result = AnalysisEngine.create().analyze(logs(FaultPlan.all(2), seed))) {
                Figures figures = Figures.of(result, ReportSettings.defaults());

                assertThat(figures.unlinkedMismatches()).isZero();
                assertThat(SumOfStatements.exposures(Statements.of(result)))
                        .isEqualTo(SumOfStatements.plain(result.exposures()));
                assertThat(figures.rollForwards())
                        .allSatisfy(line -> assertThat(line.proof()).isZero());
                assertThat(total(figures, ChangeKind.GAP))
                        .isEqualTo(result.findingCounts().byRule().get("calo.ledger.gap"));
                assertThat(total(figures, ChangeKind.LOST_UPDATE))
                        .isEqualTo(result.findingCounts().byRule().get("calo.ledger.lost-update"));
                assertThat(figures.priorities()).hasSize(Figures.MOST_PRIORITIES);
                assertThat(figures.activity().days().stream()
                                .mapToLong(Activity.Day::transactions)
                                .sum())
                        .isEqualTo(result.totals().count());
                assertThat(figures.activity().days().stream()
                                .flatMap(day -> day.findings().values().stream())
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(result.findingCounts().total());
            }
        }
    }

    @Test
    void standingAtTheEndOfTheLastDayIsWhatStatementsShow() throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs(FaultPlan.all(2), 5))) {
            Figures figures = Figures.of(result, ReportSettings.defaults());
            Map<String, BigDecimal> more = new HashMap<>();
            Map<String, BigDecimal> less = new HashMap<>();
            for (Statement one : Statements.of(result)) {
                boolean apart = one.drift().abs().compareTo(io.calo.analysis.Currencies.minorUnit(one.currency())) > 0;
                BigDecimal drift = apart ? one.drift() : BigDecimal.ZERO;
                more.merge(one.currency(), drift.max(BigDecimal.ZERO), BigDecimal::add);
                less.merge(one.currency(), drift.negate().max(BigDecimal.ZERO), BigDecimal::add);
            }

            assertThat(figures.activity().currencies()).isNotEmpty().allSatisfy(currency -> {
                Activity.MoneyDay last = currency.days().get(currency.days().size() - 1);
                assertThat(last.walletMore()).isEqualByComparingTo(more.get(currency.currency()));
                assertThat(last.walletLess()).isEqualByComparingTo(less.get(currency.currency()));
            });
        }
    }

    @Test
    void accountsOfAPeriodOpenWithWhatTheOneBeforeLeft() throws IOException {
        Path logs = logs(FaultPlan.all(1), 9);
        Instant middle;
        try (AnalysisResult all = AnalysisEngine.create().analyze(logs)) {
            Figures figures = Figures.of(all, ReportSettings.defaults());
            long half = figures.first().toEpochMilli() / 2 + figures.last().toEpochMilli() / 2;
            middle = Instant.ofEpochMilli(half);
        }
        Map<String, BigDecimal> closings = new HashMap<>();
        try (AnalysisResult before = in(new Period(null, middle), logs)) {
            Statements.of(before).forEach(one -> closings.put(one.subscriberId() + one.currency(), one.closing()));
        }
        try (AnalysisResult after = in(new Period(middle, null), logs)) {
            int carried = 0;
            for (Statement one : Statements.of(after)) {
                BigDecimal closing = closings.get(one.subscriberId() + one.currency());
                if (closing != null) {
                    carried++;
                    assertThat(one.opening()).isEqualByComparingTo(closing);
                }
            }
            assertThat(carried).isPositive();
            assertThat(Figures.of(after, ReportSettings.defaults()).rollForwards())
                    .allSatisfy(line -> assertThat(line.proof()).isZero());
        }
    }

    private static AnalysisResult in(Period period, Path logs) throws IOException {
        return AnalysisEngine.builder().period(period).build().analyze(logs);
    }

    private static long total(Figures figures, ChangeKind kind) {
        return figures.rollForwards().stream()
                .mapToLong(line -> line.unexplainedCounts().get(kind))
                .sum();
    }

    private Path logs(FaultPlan faults, long seed) throws IOException {
        Path logs = folder.resolve("logs-" + seed);
        Simulation.builder()
                .subscribers(60)
                .days(30)
                .seed(seed)
                .faults(faults)
                .build()
                .writeTo(logs);
        Files.deleteIfExists(logs.resolve("labels.ndjson"));
        return logs;
    }
}
