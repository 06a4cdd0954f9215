package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.report.ReportFormats;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --plugins}. To be closed when nothing of the rules and formats is in use any more. */
final class PluginsOption implements AutoCloseable {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description =
                    "A folder of jars with further rules and formats of reports. Their code runs as part of calo: use jars that you trust.")
    private @Nullable Path folder;

    private @Nullable Plugins open;

    /** An engine's settings, with the rules in these jars and those that came with calo's own. */
    AnalysisEngineBuilder engine() {
        AnalysisEngineBuilder settings = AnalysisEngine.builder().discoverDetectors();
        if (folder == null) {
            return settings;
        }
        close();
        Plugins plugins = Plugins.in(folder);
        open = plugins;
        return settings.discoverDetectors(plugins.loader());
    }

    /** The formats that come with calo and those in the jars, once {@link #engine} has opened them. */
    ReportFormats formats() {
        return open == null ? FormatOption.builtIn() : FormatOption.discover(open.loader());
    }

    /** The jars, once they are open. */
    List<Path> jars() {
        return open == null ? List.of() : open.jars();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
