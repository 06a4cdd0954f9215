package io.calo.cli;

import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.analysis.Suppression;
import io.calo.report.ManifestRecorder;
import io.calo.report.ReportFormats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how an analysis is made. To be closed when its result is no longer in use. */
final class EngineOptions implements AutoCloseable {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings of the rules, in YAML: options, severities, which are off, and findings to leave out "
                            + "(suppressions, with a reason and a last day). docs/configuration.md has an example.")
    private @Nullable Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init") // by picocli
    private PluginsOption plugins;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work at once, from 1 to 256; one for each processor unless said otherwise. "
                    + "The reports are the same for any number.")
    private @Nullable Integer threads;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = ByteSize.class,
            description =
                    "How much of Java's memory transactions and findings may take, such as 256m or 2g; what is more "
                            + "goes to temporary files. At least 8m; 256m, or half of Java's memory if that is less, unless said "
                            + "otherwise. More makes large inputs faster; the reports are the same.")
    private @Nullable Long memory;

    @Option(
            names = "--temp-dir",
            paramLabel = "DIR",
            description =
                    "The folder for temporary files, which hold what the logs hold and are removed at the end; the "
                            + "system's unless said otherwise.")
    private @Nullable Path temporary;

    /** As many as the engine takes. */
    static final int MOST_THREADS = 256;

    private Config config = Config.none();

    /**
     * The settings of an engine, checked.
     *
     * @throws Failure if the file for --config or the jars of --plugins have mistakes: all of them
     * @throws ParameterException if another option is wrong
     */
    AnalysisEngineBuilder engine() {
        config = file == null ? Config.none() : Config.read(file);
        AnalysisEngineBuilder engine = plugins.engine();
        set(engine);
        config.applyTo(engine);
        try {
            engine.build().close();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(config.located(String.valueOf(e.getMessage())), e);
        }
        return engine;
    }

    private void set(AnalysisEngineBuilder engine) {
        if (threads != null) {
            try {
                engine.threads(threads);
            } catch (IllegalArgumentException e) {
                throw wrong("--threads " + threads, "write a number from 1 to 256");
            }
        }
        if (memory != null) {
            memory(engine, memory);
        }
        if (temporary != null) {
            if (!Files.isDirectory(temporary) || !Files.isWritable(temporary)) {
                throw wrong("--temp-dir " + temporary, "name a folder that exists and can be written into");
            }
            engine.temporaryFolder(temporary);
        }
    }

    private void memory(AnalysisEngineBuilder engine, long bytes) {
        long most = Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw wrong(
                    "--memory",
                    "this is more than the " + ByteSize.megabytes(most)
                            + " that Java may use here; give it more, as in CALO_JAVA_OPTS=-Xmx8g");
        }
        try {
            engine.memoryBudget(bytes);
        } catch (IllegalArgumentException e) {
            throw wrong("--memory", bytes + " bytes are too little; give it 8m or more");
        }
    }

    private ParameterException wrong(String option, String why) {
        return new ParameterException(spec.commandLine(), option + ": " + why);
    }

    /** The suppressions that the engine was given, expired ones too. */
    List<Suppression> suppressions() {
        return config.suppressions();
    }

    /** The formats of reports that there are, once {@link #engine} has opened the jars. */
    ReportFormats formats() {
        return plugins.formats();
    }

    /** Where temporary files are to lie, those of reports too; null for the system's folder. */
    @Nullable
    Path temporaryFolder() {
        return temporary;
    }

    /** Notes what decides what is found. */
    void recordIn(ManifestRecorder recorder) {
        if (file != null) {
            recorder.settingFiles("config", List.of(file));
        }
        if (!plugins.jars().isEmpty()) {
            recorder.settingFiles("plugins", plugins.jars());
        }
        recorder.threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    @Override
    public void close() {
        plugins.close();
    }
}
