package io.calo.cli;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisEngineBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --plugins}. To be closed when nothing of the rules is in use any more. */
final class PluginsOption implements AutoCloseable {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description =
                    "A folder of jars with further rules. Their code runs as part of calo: use jars that you trust.")
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

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
