package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.spi.DetectorProvider;
import io.calo.parser.LogEvent;
import io.calo.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Jars with a rule or a format of reports, compiled from source: nothing of them is on the class path of the tests. */
final class PluginJar {
    private static final String RULE = """
            package acme;

            import io.calo.analysis.LedgerLine;
            import io.calo.analysis.Severity;
            import io.calo.analysis.spi.*;
            import java.math.BigDecimal;
            import java.util.Map;

            public final class %1$s implements DetectorProvider {
                private static final Option<Map<String, BigDecimal>> THRESHOLD =
                        Option.amounts("threshold", "SAR=20 BHD=5", "Amounts from here on are found.");

                @Override
                public DetectorDescriptor descriptor() {
                    return DetectorDescriptor.builder("%2$s", "A test's rule")
                            .severity(Severity.MEDIUM)
                            .option(THRESHOLD)
                            .build();
                }

                @Override
                public Detector<?> create(DetectorOptions options) {
                    Map<String, BigDecimal> threshold = options.get(THRESHOLD);
                    return new Detector<Stateless>() {
                        @Override
                        public Stateless newState() {
                            return new Stateless();
                        }

                        @Override
                        public void onSync(Stateless state, LedgerLine line, FindingSink out) {
                            BigDecimal amount = line.entry().transaction().amount();
                            BigDecimal least = threshold.get(line.entry().transaction().currency());
                            if (least != null && amount.compareTo(least) >= 0) {
                                %3$s
                            }
                        }
                    };
                }
            }
            """;

    private static final String FORMAT = """
            package acme;

            import io.calo.analysis.AnalysisResult;
            import io.calo.report.*;
            import java.io.IOException;
            import java.nio.file.*;
            import java.util.List;

            /** One line for the board. */
            public final class %1$s implements ReportFormat {
                @Override
                public String id() {
                    return "%2$s";
                }

                @Override
                public String description() {
                    return "one line for the board";
                }

                @Override
                public List<ReportFile> files(ReportSettings settings) {
                    return List.of(new ReportFile("%3$s", "one line for the board", this::write));
                }

                private void write(AnalysisResult result, Path file) throws IOException {
                    %4$s
                }
            }
            """;

    private PluginJar() {}

    /** The format acme-board, which writes one line into board.txt. */
    static Path board(Path folder) throws IOException {
        return format(folder, "Board", "acme-board", "board.txt");
    }

    /** A format with another id or file. */
    static Path format(Path folder, String name, String id, String file) throws IOException {
        String line = "Files.writeString(file, result.totals().count() + \" transactions\\n\");";
        return write(folder, name, FORMAT.formatted(name, id, file, line), ReportFormat.class);
    }

    /** The format acme-broken, which throws while it writes. */
    static Path brokenFormat(Path folder) throws IOException {
        return brokenFormat(folder, "throw new IllegalStateException(\"out of paper\");");
    }

    /** The same, which does something else in place of writing jam.txt. */
    static Path brokenFormat(Path folder, String line) throws IOException {
        return write(folder, "Jam", FORMAT.formatted("Jam", "acme-broken", "jam.txt", line), ReportFormat.class);
    }

    /** The format acme-board with another text in place of one in its source. */
    static Path alteredFormat(Path folder, String text, String other) throws IOException {
        String line = "Files.writeString(file, result.totals().count() + \" transactions\\n\");";
        String source = FORMAT.formatted("Board", "acme-board", "board.txt", line);
        assertThat(source).contains(text);
        return write(folder, "Board", source.replace(text, other), ReportFormat.class);
    }

    /** The rule acme.large, which finds amounts from SAR 20 and BHD 5 on. */
    static Path large(Path folder) throws IOException {
        return rule(
                folder, "Large", "acme.large", "out.at(line).amount(amount).message(\"large: \" + amount).report();");
    }

    /** The rule acme.broken, which throws where acme.large finds something. */
    static Path broken(Path folder) throws IOException {
        return rule(folder, "Broken", "acme.broken", "throw new IllegalStateException(\"out of luck\");");
    }

    private static Path rule(Path folder, String name, String id, String action) throws IOException {
        return write(folder, name, RULE.formatted(name, id, action), DetectorProvider.class);
    }

    private static Path write(Path folder, String name, String text, Class<?> service) throws IOException {
        Path work = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "plugin");
        Path source = Files.createDirectories(work.resolve("acme")).resolve(name + ".java");
        Files.writeString(source, text);
        compile(source, work);
        Path jar = Files.createDirectories(folder).resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> classes = Files.list(work.resolve("acme"))) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                zip.putNextEntry(new ZipEntry("acme/" + file.getFileName()));
                Files.copy(file, zip);
            }
            zip.putNextEntry(new ZipEntry("META-INF/services/" + service.getName()));
            zip.write(("acme." + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void compile(Path source, Path into) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", into.toString(), "-proc:none", "-cp", classPath());
            boolean good = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(good).as(messages.toString()).isTrue();
        }
    }

    private static String classPath() {
        return Stream.of(DetectorProvider.class, LogEvent.class, ReportFormat.class)
                .map(PluginJar::placeOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
