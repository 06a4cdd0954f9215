package io.calo.analysis.internal.rules;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Stateless;

/** A rule that judges each transaction by itself: with neither state nor options, provider and detector are one. */
abstract class EntryRule implements DetectorProvider, Detector<Stateless> {
    private final DetectorDescriptor descriptor;

    EntryRule(DetectorDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public final DetectorDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final Detector<Stateless> create(DetectorOptions options) {
        return this;
    }

    @Override
    public final Stateless newState() {
        return new Stateless();
    }
}
