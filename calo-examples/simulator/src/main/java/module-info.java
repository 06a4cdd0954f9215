/** A seeded generator of balance-sync logs with labelled faults; it depends on no other module of calo. */
module io.calo.simulator {
    requires static org.jspecify;

    exports io.calo.simulator;
}
