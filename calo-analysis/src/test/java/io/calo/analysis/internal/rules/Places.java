package io.calo.analysis.internal.rules;

import io.calo.parser.SourcePosition;

/** Where the testkit puts the records of the facts of a test, of which the first is 1. */
final class Places {
    private Places() {}

    /** The record that a fact begins with. */
    static SourcePosition start(int fact) {
        return record(fact, 0);
    }

    /** The note that balances differ. */
    static SourcePosition mismatch(int fact) {
        return record(fact, 1);
    }

    /** The record that tells the outcome. */
    static SourcePosition fate(int fact) {
        return record(fact, 2);
    }

    private static SourcePosition record(int fact, int record) {
        long line = 10L * fact + record;
        return new SourcePosition("logs/stream-1/000000.gz", line, 100 * line);
    }
}
