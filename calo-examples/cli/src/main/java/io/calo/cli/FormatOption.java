package io.calo.cli;

import io.calo.report.ReportFormat;
import io.calo.report.ReportFormats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code --format}: which of the formats there are, those in the jars of {@code --plugins} among them. */
final class FormatOption {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            hideParamSyntax = true,
            split = ",",
            completionCandidates = Ids.class,
            description =
                    "Reports to write beside summary.json and manifest.json, all unless said otherwise. There are: "
                            + "${COMPLETION-CANDIDATES}, and those in the jars of --plugins.")
    private @Nullable List<String> ids;

    /** Those that come with calo. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return builtIn().all().stream().map(ReportFormat::id).iterator();
        }
    }

    /** Those that come with calo, and whatever lies on its own path. */
    static ReportFormats builtIn() {
        return discover(FormatOption.class.getClassLoader());
    }

    /**
     * Those that a loader finds too.
     *
     * @throws Failure if one cannot be loaded, or two have the same id
     */
    static ReportFormats discover(ClassLoader loader) {
        try {
            return ReportFormats.discover(loader);
        } catch (IllegalStateException e) {
            throw Failure.usage("--plugins: " + e.getMessage(), e);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw Failure.usage("--plugins: a format of reports cannot be loaded: " + e, new IllegalStateException(e));
        }
    }

    /**
     * Those that were asked for, in the order of their ids, each once.
     *
     * @throws ParameterException if there is no such format; the message tells which there are
     */
    Collection<ReportFormat> chosen(ReportFormats formats) {
        if (ids == null) {
            return formats.all();
        }
        List<String> wanted = new ArrayList<>();
        for (String id : ids) {
            String name = id.trim().toLowerCase(Locale.ROOT);
            if (formats.find(name).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--format: '" + id + "' is no format; there are: " + known(formats)
                                + ". Others come with the jars of --plugins");
            }
            wanted.add(name);
        }
        return formats.all().stream()
                .filter(format -> wanted.contains(format.id()))
                .toList();
    }

    private static String known(ReportFormats formats) {
        return formats.all().stream().map(ReportFormat::id).collect(Collectors.joining(", "));
    }
}
