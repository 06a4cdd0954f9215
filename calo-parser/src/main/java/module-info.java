/**
 * Bytes to typed events. Start at {@link io.calo.parser.LogReader}.
 */
module io.calo.parser {
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.calo.parser;
    exports io.calo.parser.value;
}
