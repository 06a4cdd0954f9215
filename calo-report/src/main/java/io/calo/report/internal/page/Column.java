package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The values of a column, held as short as may be, and written as one JSON value. For use by one thread. */
interface Column {
    /** Writes them in the form that takes least room. */
    void write(JsonGenerator json) throws IOException;
}
