package io.calo.analysis.internal.detect;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import org.jspecify.annotations.Nullable;

/** Providers, good and broken, for service files to name. */
public final class Providers {
    static final Option<Long> LEAST = Option.number("least", 3, "times", "How often.");

    private Providers() {}

    /** Made by tests with an id of their choice; found with {@code acme.good}. */
    public static class Good implements DetectorProvider {
        private final String id;
        private final Scope scope;
        private @Nullable DetectorOptions created;

        /** For service files. */
        public Good() {
            this("acme.good");
        }

        Good(String id) {
            this(id, Scope.SUBSCRIBER);
        }

        Good(String id, Scope scope) {
            this.id = id;
            this.scope = scope;
        }

        @Override
        public DetectorDescriptor descriptor() {
            return DetectorDescriptor.builder(id, "Good")
                    .scope(scope)
                    .option(LEAST)
                    .build();
        }

        @Override
        public Detector<?> create(DetectorOptions options) {
            created = options;
            return Stateless::new;
        }

        long least() {
            return created == null ? -1 : created.get(LEAST);
        }
    }

    /** Has the id of {@link Good}. */
    public static final class SameId extends Good {}

    /** Has an id of its own. */
    public static final class Other extends Good {
        /** For service files. */
        public Other() {
            super("acme.other");
        }
    }

    /** Cannot be made. */
    public static final class ThrowsWhenMade extends Good {
        /** Throws. */
        public ThrowsWhenMade() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Cannot be initialised. */
    public static final class ThrowsWhenInitialised extends Good {
        private static final int NUMBER = Integer.parseInt("none");

        /** Never gets here. */
        public ThrowsWhenInitialised() {
            super("acme.n" + NUMBER);
        }
    }

    /** Cannot say what it is. */
    public static final class ThrowsWhenDescribed extends Good {
        @Override
        public DetectorDescriptor descriptor() {
            return DetectorDescriptor.builder("Not An Id", "Title").build();
        }
    }

    /** Says nothing. */
    public static final class DescribesNothing extends Good {
        @Override
        @SuppressWarnings("NullAway") // what a careless third party might do
        public DetectorDescriptor descriptor() {
            return null;
        }
    }

    /** Needs a class that there is not. */
    public static final class LacksClass extends Good {
        @Override
        public DetectorDescriptor descriptor() {
            throw new NoClassDefFoundError("com/acme/Missing");
        }
    }

    /** Cannot make its detector. */
    public static final class ThrowsWhenCreating extends Good {
        ThrowsWhenCreating() {
            super("acme.throwing");
        }

        @Override
        public Detector<?> create(DetectorOptions options) {
            throw new IllegalStateException("no model");
        }
    }

    /** Makes none. */
    public static final class CreatesNothing extends Good {
        CreatesNothing() {
            super("acme.nothing");
        }

        @Override
        @SuppressWarnings("NullAway") // what a careless third party might do
        public Detector<?> create(DetectorOptions options) {
            return null;
        }
    }

    /** No provider at all. */
    public static final class NoProvider {}
}
