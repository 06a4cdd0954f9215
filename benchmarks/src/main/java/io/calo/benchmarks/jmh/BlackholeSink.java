package io.calo.benchmarks.jmh;

import io.calo.benchmarks.rival.FactSink;
import io.calo.parser.Transaction;
import org.openjdk.jmh.infra.Blackhole;

/** Takes facts and lets the compiler leave none of them out. */
final class BlackholeSink implements FactSink {
    private final Blackhole sink;

    BlackholeSink(Blackhole sink) {
        this.sink = sink;
    }

    @Override
    public void record(long timestamp, String kind) {
        sink.consume(timestamp);
        sink.consume(kind);
    }

    @Override
    public void transaction(Transaction transaction) {
        sink.consume(transaction);
    }
}
