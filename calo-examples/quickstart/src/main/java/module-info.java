/** The README's example, as a program. */
module io.calo.quickstart {
    requires io.calo.analysis;
    requires static org.jspecify;
}
