package io.calo.report.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A document with marks such as {@code <!--calo:data-->}, in whose places parts are written. Immutable. */
final class PageTemplate {
    private static final String BEGIN = "<!--calo:";
    private static final String END = "-->";

    private final String text;

    PageTemplate(String text) {
        this.text = text;
    }

    /** What stands in the place of a mark. */
    interface Part {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes the document.
     *
     * @param parts by the names of their marks
     * @throws IllegalStateException if a mark has no part, or a part not exactly one mark
     */
    void write(Map<String, Part> parts, Writer out) throws IOException {
        Set<String> left = new TreeSet<>(parts.keySet());
        int from = 0;
        for (int begin; (begin = text.indexOf(BEGIN, from)) >= 0; ) {
            int end = text.indexOf(END, begin);
            String name = end < 0 ? "" : text.substring(begin + BEGIN.length(), end);
            Part part = parts.get(name);
            if (part == null || !left.remove(name)) {
                throw new IllegalStateException(
                        "The page's document has a mark '" + name + "' that is unknown or not the first");
            }
            out.write(text, from, begin - from);
            part.writeTo(out);
            from = end + END.length();
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("The page's document has no mark for " + left);
        }
        out.write(text, from, text.length() - from);
    }
}
