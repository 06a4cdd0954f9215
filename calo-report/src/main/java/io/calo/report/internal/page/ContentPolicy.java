package io.calo.report.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a browser is told that the page may do: run the scripts that calo put into it, by their hashes, and nothing else. So what
 * should ever get in by way of the data cannot run, and nothing can be sent anywhere.
 *
 * <p>Styles are free: the charts' library sets them on elements, and without a network they tell nobody anything.
 */
final class ContentPolicy {
    private ContentPolicy() {}

    static void write(List<InlineScript> scripts, Writer out) throws IOException {
        String sources = scripts.stream().map(InlineScript::source).collect(Collectors.joining(" "));
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src " + sources
                + "; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'\">\n");
    }
}
