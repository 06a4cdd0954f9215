package io.calo.analysis;

import io.calo.analysis.internal.batch.Settings;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.DetectorCatalog;
import io.calo.analysis.internal.detect.DetectorSetup;
import io.calo.analysis.internal.protocol.RunLimits;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Scope;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of an {@link AnalysisEngine}. The built-in rules are always there, unless they are disabled. */
public final class AnalysisEngineBuilder {
    /** The memory that rows may take unless it is set: 256 MiB, or half of the heap where that is less. */
    public static final long DEFAULT_MEMORY_BYTES = 256L << 20;

    private static final long LEAST_MEMORY_BYTES = 8L << 20;

    private final List<DetectorProvider> providers = new ArrayList<>();
    private final List<ClassLoader> loaders = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<String> disabled = new HashSet<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private LocalDate today = LocalDate.now(Clock.systemUTC());
    private Period period = Period.ALL;
    private Duration longestRun = RunLimits.LAMBDA;
    private int threads = Runtime.getRuntime().availableProcessors();
    private long memoryBytes =
            Math.min(DEFAULT_MEMORY_BYTES, Runtime.getRuntime().maxMemory() / 2);
    private @Nullable Path temporaryFolder;
    private ProgressListener progress = (stage, done, total) -> {};
    private Consumer<LogEvent> observer = event -> {};

    AnalysisEngineBuilder() {}

    /** Adds the rules that {@link java.util.ServiceLoader} finds on the class path and the module path. */
    public AnalysisEngineBuilder discoverDetectors() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return discoverDetectors(context == null ? ClassLoader.getSystemClassLoader() : context);
    }

    /** Adds the rules that a class loader leads to, such as one of plug-in jars. */
    public AnalysisEngineBuilder discoverDetectors(ClassLoader loader) {
        loaders.add(Objects.requireNonNull(loader, "loader"));
        return this;
    }

    /** Adds a rule. */
    public AnalysisEngineBuilder detector(DetectorProvider provider) {
        providers.add(Objects.requireNonNull(provider, "provider"));
        return this;
    }

    /**
     * Sets an option of a rule.
     *
     * @param name the rule's id, a dot and the option's name: {@code calo.amount.unusual.sensitivity}
     * @param value as text; {@link #build} says if it is no value of the option
     */
    public AnalysisEngineBuilder option(String name, String value) {
        options.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Sets the severity of all findings of a rule. */
    public AnalysisEngineBuilder severity(String rule, Severity severity) {
        severities.put(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity"));
        return this;
    }

    /** Leaves a rule out. */
    public AnalysisEngineBuilder disable(String rule) {
        disabled.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /** Leaves findings out, while the suppression holds. */
    public AnalysisEngineBuilder suppress(Suppression suppression) {
        suppressions.add(Objects.requireNonNull(suppression, "suppression"));
        return this;
    }

    /** Sets the day that tells whether a suppression holds; the current one in UTC unless set. */
    public AnalysisEngineBuilder today(LocalDate today) {
        this.today = Objects.requireNonNull(today, "today");
        return this;
    }

    /** Sets the time to report on; all unless set. A session reports on all that comes, and refuses any other. */
    public AnalysisEngineBuilder period(Period period) {
        this.period = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * Sets the timeout of the service's function; 15 minutes unless set, the most that Lambda allows. Records of one request that lie
     * further apart belong to different runs; a session waits so long before it judges a request.
     *
     * @throws IllegalArgumentException if it is not between a second and 15 minutes
     */
    public AnalysisEngineBuilder longestRun(Duration longest) {
        if (longest.compareTo(Duration.ofSeconds(1)) < 0 || longest.compareTo(RunLimits.LAMBDA) > 0) {
            throw new IllegalArgumentException("longestRun: " + longest + " is not between a second and 15 minutes");
        }
        this.longestRun = longest;
        return this;
    }

    /**
     * Sets how many threads work at once; as many as there are processors unless set. The result is the same for any number.
     *
     * @throws IllegalArgumentException if it is not between 1 and 256
     */
    public AnalysisEngineBuilder threads(int threads) {
        if (threads < 1 || threads > 256) {
            throw new IllegalArgumentException("threads: " + threads + " is not between 1 and 256");
        }
        this.threads = threads;
        return this;
    }

    /**
     * Sets how much of the heap the rows of an analysis may take; what is beyond goes to temporary files. Buffers and what is at
     * work come on top, some tens of megabytes.
     *
     * @param bytes at least 8 MiB
     * @throws IllegalArgumentException if it is less
     */
    public AnalysisEngineBuilder memoryBudget(long bytes) {
        if (bytes < LEAST_MEMORY_BYTES) {
            throw new IllegalArgumentException("memoryBudget: " + bytes + " bytes are less than 8 MiB");
        }
        this.memoryBytes = bytes;
        return this;
    }

    /** Sets the folder for temporary files, which must exist; the system's unless set. They hold what the logs hold. */
    public AnalysisEngineBuilder temporaryFolder(Path folder) {
        this.temporaryFolder = Objects.requireNonNull(folder, "folder");
        return this;
    }

    /** Sets who is told how far the analysis has come. */
    public AnalysisEngineBuilder onProgress(ProgressListener listener) {
        this.progress = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /** Sets who sees every event that {@code analyze} reads, too. Called by all reading threads at once, in no order. */
    public AnalysisEngineBuilder onEvent(Consumer<LogEvent> observer) {
        this.observer = Objects.requireNonNull(observer, "observer");
        return this;
    }

    /**
     * Checks all settings and makes an engine.
     *
     * @throws IllegalArgumentException if rules have the same id or one that is reserved, or if settings name rules or options that
     *     do not exist or have values that are none: all that is wrong in one message
     */
    public AnalysisEngine build() {
        return new AnalysisEngine(settings(), progress, observer);
    }

    /**
     * Checks all settings, as {@link #build} does, and begins an analysis of events that come in live.
     *
     * @param listener is told of findings and stories as they become certain
     * @throws IllegalStateException if a period is set
     */
    public AnalysisSession openSession(SessionListener listener) {
        return new AnalysisSession(sessionSettings(), listener);
    }

    /**
     * Goes on where a session was saved. Rules may have been added, which begin now, or taken away. A rule whose state cannot be
     * read back, as after a field was renamed, begins anew and is among {@link AnalysisSession#detectorFailures}.
     *
     * @param saved what {@link AnalysisSession#save} wrote; it is read to its end and not closed
     * @throws IOException if it cannot be read, or is no saved session of this version
     * @throws IllegalStateException if a period is set
     */
    public AnalysisSession restoreSession(InputStream saved, SessionListener listener) throws IOException {
        return AnalysisSession.restored(sessionSettings(), listener, saved);
    }

    private Settings sessionSettings() {
        if (!period.equals(Period.ALL)) {
            throw new IllegalStateException("a session has no period: it reports on all that comes");
        }
        return settings();
    }

    private Settings settings() {
        DetectorCatalog.Builder rules = DetectorCatalog.builder();
        providers.forEach(rules::add);
        loaders.forEach(rules::discover);
        Set<String> suppressed = new TreeSet<>();
        suppressions.forEach(suppression -> suppressed.add(suppression.rule()));
        DetectorSetup setup = DetectorSetup.of(rules.build(), options, severities, disabled, suppressed);
        Map<Scope, List<ActiveDetector>> detectors = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            detectors.put(scope, setup.detectors(scope));
        }
        return new Settings(
                detectors,
                setup.failures(),
                List.copyOf(suppressions),
                today,
                period,
                new RunLimits(longestRun.toMillis()),
                threads,
                memoryBytes,
                temporaryFolder);
    }
}
