package io.calo.analysis.internal.detect;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import java.util.function.Supplier;

/** Rules that do nothing but have states of some class. */
final class States {
    private static final StateCodec CODEC = new StateCodec();

    private States() {}

    /** A detector whose states are made like this. */
    static ActiveDetector detector(Supplier<Object> newState) {
        return new ActiveDetector(
                DetectorDescriptor.builder("acme.some-rule", "Some rule").build(),
                new Detector<Object>() {
                    @Override
                    public Object newState() {
                        return newState.get();
                    }
                },
                null,
                "com.acme.SomeRule");
    }

    /** What is restored of a state that was saved. */
    @SuppressWarnings("unchecked") // a state is restored to the class of a new one
    static <S> S copy(S state, Supplier<S> newState) {
        ActiveDetector detector = detector(newState::get);
        return (S) CODEC.restore(detector, CODEC.save(detector, state));
    }
}
