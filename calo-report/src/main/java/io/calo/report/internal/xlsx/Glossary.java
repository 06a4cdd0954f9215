package io.calo.report.internal.xlsx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the words of the workbook mean, as {@code glossary.txt} beside this class has it: a part begins with a line {@code # heading}; a
 * term is a line of the term, the sheets on which it is the title of a column, and what it means, parted by {@code |}.
 *
 * @param parts in their order
 */
record Glossary(List<Part> parts) {
    private static final String RESOURCE = "glossary.txt";
    private static final String HEADING = "# ";
    private static final int PARTS_OF_A_TERM = 3;

    /** Terms that belong together. */
    record Part(String heading, List<Term> terms) {}

    /**
     * A word and what it means.
     *
     * @param sheets where it is the title of a column; empty if it is none
     */
    record Term(String word, String sheets, String meaning) {}

    /** Reads it. */
    static Glossary read() throws IOException {
        List<Part> parts = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.startsWith(HEADING)) {
                    parts.add(new Part(line.substring(HEADING.length()), new ArrayList<>()));
                } else if (!line.isBlank()) {
                    parts.get(parts.size() - 1).terms().add(term(line));
                }
            }
        }
        return new Glossary(List.copyOf(parts));
    }

    private static Term term(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != PARTS_OF_A_TERM) {
            throw new IllegalStateException(RESOURCE + " has a line that is no term: " + line);
        }
        return new Term(cells[0].strip(), cells[1].strip(), cells[2].strip());
    }
}
