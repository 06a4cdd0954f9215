package io.calo.report.internal.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice and what reads its pages, where they are installed. Each conversion has a profile of its own. */
final class LibreOffice {
    /** Why a test that needs it does not run. */
    static final String MISSING = "soffice is not on the PATH: apt-get install libreoffice-calc";

    /** Why a test that reads pages does not run. */
    static final String PAGES_MISSING =
            "soffice and pdftotext are not both on the PATH: apt-get install libreoffice-calc poppler-utils";

    private static final long MINUTES = 5;

    private LibreOffice() {}

    static boolean isInstalled() {
        return isOnPath("soffice");
    }

    static boolean readsPages() {
        return isInstalled() && isOnPath("pdftotext");
    }

    private static boolean isOnPath(String command) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /**
     * Converts a file.
     *
     * @param to such as {@code pdf}, with the extension first
     * @param into an existing folder
     * @param options such as a filter for reading
     */
    static Path convert(Path file, String to, Path into, String... options) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(into, "profile");
        List<String> command =
                new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", to, "--outdir", into.toString(), file.toString()));
        run(command, into);
        String name = file.getFileName().toString();
        String base = name.substring(0, name.lastIndexOf('.'));
        Path converted = into.resolve(base + "." + to.split(":")[0]);
        if (!Files.exists(converted)) {
            throw new IOException("LibreOffice made no " + converted.getFileName() + ": "
                    + Files.readString(into.resolve("said.txt")));
        }
        return converted;
    }

    /** The text of each page of a PDF. */
    static List<String> pages(Path pdf) throws IOException, InterruptedException {
        Path text = pdf.resolveSibling("pages.txt");
        run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), text.toString()), pdf.getParent());
        return Arrays.asList(Files.readString(text).split("\f"));
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + MINUTES + " minutes");
        }
    }
}
