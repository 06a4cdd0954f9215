/** A rule of a third party: what staff give away. */
module com.example.goodwill {
    requires io.calo.analysis;

    provides io.calo.analysis.spi.DetectorProvider with
            com.example.goodwill.GoodwillCeiling;

    // The engine saves the rule's state field by field.
    opens com.example.goodwill to
            com.fasterxml.jackson.databind;
}
