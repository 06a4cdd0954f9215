package io.calo.report.internal.xlsx;

import java.util.List;

/**
 * What stands above a table.
 *
 * @param title what this is
 * @param notes what to know before reading it, a line each: units, signs, the zone of times
 * @param whole which file has what is too long for a cell
 */
record Heading(String title, List<String> notes, String whole) {
    /** Copies the notes. */
    Heading {
        notes = List.copyOf(notes);
    }
}
