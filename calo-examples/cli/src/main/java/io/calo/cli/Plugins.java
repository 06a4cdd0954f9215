package io.calo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Rules and formats in jars: one class loader for all jars of a folder, so that they may bring the libraries they need. It must stay
 * open as long as anything of them is in use.
 */
final class Plugins implements AutoCloseable {
    private static final String RULES = "META-INF/services/io.calo.analysis.spi.DetectorProvider";
    private static final String FORMATS = "META-INF/services/io.calo.report.ReportFormat";

    private final List<Path> jars;
    private final URLClassLoader loader;

    private Plugins(List<Path> jars, URLClassLoader loader) {
        this.jars = jars;
        this.loader = loader;
    }

    /**
     * Opens all jars of a folder.
     *
     * @throws Failure if there is no such folder, if it holds no jar or a broken one, or if none of the jars names a rule
     *     or a format
     */
    static Plugins in(Path folder) {
        List<Path> jars = jars(folder);
        jars.forEach(Plugins::requireJar);
        URLClassLoader loader =
                new URLClassLoader(jars.stream().map(Plugins::url).toArray(URL[]::new), Plugins.class.getClassLoader());
        Plugins plugins = new Plugins(jars, loader);
        try {
            if (!plugins.names(RULES) && !plugins.names(FORMATS)) {
                plugins.close();
                throw wrong(
                        folder,
                        "no jar in it holds a rule, which " + RULES + " would name, or a format of reports, in "
                                + FORMATS);
            }
            return plugins;
        } catch (IOException e) {
            throw wrong(folder, ErrorMessages.reason(e));
        }
    }

    private boolean names(String service) throws IOException {
        return loader.findResources(service).hasMoreElements();
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw wrong(
                    folder,
                    Files.exists(folder) ? "is a file; name the folder of the jars" : "there is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw wrong(folder, "there is no .jar file in it");
            }
            return jars;
        } catch (IOException | UncheckedIOException e) {
            throw wrong(folder, "cannot be read: " + ErrorMessages.reason(e));
        }
    }

    /** A class loader passes over a broken jar without a word. */
    private static void requireJar(Path jar) {
        try {
            new ZipFile(jar.toFile()).close();
        } catch (ZipException e) {
            throw Failure.usage("--plugins: " + jar + " is no whole jar: " + e.getMessage());
        } catch (IOException e) {
            throw Failure.usage("--plugins: " + jar + " cannot be read: " + ErrorMessages.reason(e));
        }
    }

    private static Failure wrong(Path folder, String why) {
        return Failure.usage("--plugins " + folder + ": " + why);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars, by name. */
    List<Path> jars() {
        return jars;
    }

    /** Leads to the rules and formats, and to all that calo itself sees. */
    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
