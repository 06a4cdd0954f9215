package io.calo.benchmarks.measure;

import io.calo.benchmarks.corpus.Corpora;
import io.calo.benchmarks.corpus.CorpusSize;
import io.calo.benchmarks.corpus.Noise;
import io.calo.benchmarks.jmh.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks by JMH, each in a JVM of its own, one after another. */
public final class Measurer implements Measuring {
    /** How long is measured: as each benchmark says of itself, or as briefly as a guard can afford. */
    public enum Effort {
        /** As annotated. */
        THOROUGH,
        /** Two seconds to warm up, two to measure. */
        BRIEF
    }

    /** Alike for all: the collector that the launcher asks for, and a heap that does not grow meanwhile. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m");

    private static final String PACKAGE = Parser.class.getPackageName() + ".";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Corpora corpora;
    private final CorpusSize size;
    private final Noise noise;
    private final Effort effort;

    /** Measures with that corpus, which has been made. */
    public Measurer(Corpora corpora, CorpusSize size, Noise noise, Effort effort) {
        this.corpora = corpora;
        this.size = size;
        this.noise = noise;
        this.effort = effort;
    }

    /** JMH sorts what it runs by name; asked for one at a time, a benchmark and its rival stay neighbours. */
    @Override
    public List<Measurement> measure(Collection<String> benchmarks, @Nullable Path results) {
        List<Measurement> measurements = new ArrayList<>();
        for (String benchmark : benchmarks) {
            ChainedOptionsBuilder options = options().include(exactly(PACKAGE + benchmark));
            if (results != null) {
                options.result(results.resolve(benchmark + ".json").toString()).resultFormat(ResultFormatType.JSON);
            }
            measurements.add(run(options));
        }
        return measurements;
    }

    private static Measurement run(ChainedOptionsBuilder options) {
        try {
            return measurement(new Runner(options.build()).runSingle());
        } catch (RunnerException e) {
            throw new MeasuringException("A benchmark failed: " + e.getMessage(), e);
        }
    }

    private ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .param("size", size.id())
                .param("noise", noise.id())
                .forks(1)
                .jvmArgs(JVM.toArray(new String[0]))
                .jvmArgsAppend("-D" + Corpora.PROPERTY + "=" + corpora.folder())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(effort == Effort.THOROUGH ? VerboseMode.NORMAL : VerboseMode.SILENT)
                .shouldFailOnError(true);
        return effort == Effort.THOROUGH ? options : brief(options);
    }

    private static ChainedOptionsBuilder brief(ChainedOptionsBuilder options) {
        TimeValue second = TimeValue.seconds(1);
        return options.warmupIterations(2)
                .warmupTime(second)
                .measurementIterations(4)
                .measurementTime(TimeValue.milliseconds(500));
    }

    private static String exactly(String benchmark) {
        return "^\\Q" + benchmark + "\\E$";
    }

    private static Measurement measurement(RunResult result) {
        String benchmark = result.getParams().getBenchmark().substring(PACKAGE.length());
        return new Measurement(
                benchmark,
                median(result.getPrimaryResult()),
                median(secondary(result, ProcessorTime.LABEL)),
                secondary(result, ALLOCATED).getScore());
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    @SuppressWarnings("rawtypes") // JMH has it so
    private static Result<?> secondary(RunResult result, String label) {
        for (var secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith(label)) {
                return secondary.getValue();
            }
        }
        throw new MeasuringException("JMH did not tell " + label, null);
    }
}
