/** Events to the fates of messages and the books. Start at {@link io.calo.analysis.AnalysisEngine}. */
module io.calo.analysis {
    requires transitive io.calo.parser;
    requires static transitive org.jspecify;

    exports io.calo.analysis;
    exports io.calo.analysis.spi;
    exports io.calo.analysis.testkit;

    uses io.calo.analysis.spi.DetectorProvider;
}
