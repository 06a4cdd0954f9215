package io.calo.report.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts that a page is made of, as they lie in the jar. */
final class PageResources {
    /** What the page runs on, by the names that {@code scripts.txt} uses. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "lib:echarts", "libraries/echarts/echarts.min.js",
            "lib:preact", "libraries/preact/preact.min.umd.js",
            "lib:preact-hooks", "libraries/preact/hooks.umd.js");

    private static final List<String> LICENCES =
            List.of("echarts/LICENSE", "echarts/NOTICE", "echarts/LICENSE-d3", "preact/LICENSE");

    private static final String FOLDER = "libraries/";

    /** Would have a browser's tools ask for a file that is not there. */
    private static final String MAP = "//# sourceMappingURL=";

    private PageResources() {}

    static String text(String name) throws IOException {
        try (InputStream in = PageResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("calo-report was built without its page's " + name);
            }
            // Browsers read a carriage return as a line feed, and hash it as such.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** Those named in {@code scripts.txt}, one a line, in the order in which they run; what begins with # is a remark. */
    static List<InlineScript> scripts() throws IOException {
        List<InlineScript> scripts = new ArrayList<>();
        for (String line : text("scripts.txt").lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String library = LIBRARIES.get(line);
                scripts.add(new InlineScript(line, library == null ? text(line) : withoutMap(text(library))));
            }
        }
        return scripts;
    }

    /** The licences of the libraries, each under its name, as their authors ask whoever passes them on. */
    static List<Licence> licences() throws IOException {
        List<Licence> licences = new ArrayList<>();
        for (String name : LICENCES) {
            licences.add(new Licence(name, text(FOLDER + name)));
        }
        return licences;
    }

    private static String withoutMap(String script) {
        int map = script.lastIndexOf(MAP);
        return map < 0 || script.stripTrailing().indexOf('\n', map) >= 0 ? script : script.substring(0, map);
    }

    /** A licence of a library. */
    record Licence(String name, String text) {}
}
