/** Events to the fates of messages and the books. Start at {@link io.calo.analysis.AnalysisEngine}. */
module io.calo.analysis {
    requires transitive io.calo.parser;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.calo.analysis;
    exports io.calo.analysis.spi;
    exports io.calo.analysis.testkit;

    // Their states, and what these hold, are saved field by field.
    opens io.calo.analysis to
            com.fasterxml.jackson.databind;
    opens io.calo.analysis.internal.detect to
            com.fasterxml.jackson.databind;
    opens io.calo.analysis.internal.protocol to
            com.fasterxml.jackson.databind;
    opens io.calo.analysis.internal.ledger to
            com.fasterxml.jackson.databind;
    opens io.calo.analysis.internal.rules to
            com.fasterxml.jackson.databind;
    opens io.calo.analysis.spi to
            com.fasterxml.jackson.databind;

    uses io.calo.analysis.spi.DetectorProvider;
}
