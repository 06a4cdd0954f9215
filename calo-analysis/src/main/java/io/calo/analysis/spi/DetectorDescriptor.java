package io.calo.analysis.spi;

import io.calo.analysis.Severity;
import io.calo.parser.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a rule is: its name, what it looks at and which settings it has. Immutable. */
public final class DetectorDescriptor {
    private final String id;
    private final String title;
    private final String description;
    private final Severity severity;
    private final Scope scope;
    private final List<Option<?>> options;
    private final Set<Kind> events;

    private DetectorDescriptor(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.description = builder.description;
        this.severity = builder.severity;
        this.scope = builder.scope;
        this.options = List.copyOf(builder.options);
        this.events = Collections.unmodifiableSet(EnumSet.copyOf(builder.events));
    }

    /**
     * Begins a description.
     *
     * @param id names separated by dots, the first one yours: {@code acme.weekend-credit}. {@code calo.} is reserved
     * @param title a few words, such as {@code Credit at the weekend}
     * @throws IllegalArgumentException if the id is not made of two or more names of lower-case letters, digits and hyphens
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** The rule's id; never changes, since baselines and suppressions name it. */
    public String id() {
        return id;
    }

    /** A few words. */
    public String title() {
        return title;
    }

    /** A sentence or two about when it fires. */
    public String description() {
        return description;
    }

    /** How much its findings matter, unless the detector or a user says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What one state sees. */
    public Scope scope() {
        return scope;
    }

    /** Its options, in the order in which they are to be listed. */
    public List<Option<?>> options() {
        return options;
    }

    /** The kinds of events that {@link Detector#onEvent} is to be called with; setting aside others would be a waste. */
    public Set<Kind> events() {
        return events;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects a description. */
    public static final class Builder {
        private final String id;
        private final String title;
        private String description = "";
        private Severity severity = Severity.MEDIUM;
        private Scope scope = Scope.SUBSCRIBER;
        private final List<Option<?>> options = new ArrayList<>();
        private final Set<Kind> events = EnumSet.noneOf(Kind.class);

        private Builder(String id, String title) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            String[] names = id.split("\\.", -1);
            boolean good = names.length > 1;
            for (String name : names) {
                good &= Option.isName(name);
            }
            if (!good) {
                throw new IllegalArgumentException("id '" + id
                        + "': names of lower-case letters, digits and single hyphens, separated by dots, make an id,"
                        + " such as acme.weekend-credit");
            }
            if (title.isBlank()) {
                throw new IllegalArgumentException("title of '" + id + "' is blank");
            }
        }

        /** Says when the rule fires; empty unless set. */
        public Builder description(String description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /** Sets how much its findings matter; {@link Severity#MEDIUM} unless set. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** Sets what one state sees; {@link Scope#SUBSCRIBER} unless set. */
        public Builder scope(Scope scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /**
         * Declares an option.
         *
         * @throws IllegalArgumentException if there is one of that name
         */
        public Builder option(Option<?> option) {
            if (options.stream().anyMatch(other -> other.name().equals(option.name()))) {
                throw new IllegalArgumentException("rule '" + id + "' declares option '" + option.name() + "' twice");
            }
            options.add(option);
            return this;
        }

        /**
         * Asks for events of these kinds, in the scopes {@link Scope#LOG_STREAM} and {@link Scope#SERVICE}. Those that state no
         * time are not handed over, whatever their kind: of {@link Kind#MALFORMED} only records whose beginning could be read.
         */
        public Builder events(Kind... kinds) {
            Collections.addAll(events, kinds);
            return this;
        }

        /**
         * The description.
         *
         * @throws IllegalArgumentException if it asks for events in a scope that sees none, or for none in a scope that sees
         *     nothing else
         */
        public DetectorDescriptor build() {
            if (events.isEmpty() && scope == Scope.LOG_STREAM) {
                throw new IllegalArgumentException(
                        "rule '" + id + "' of scope LOG_STREAM asks for no events, and so would never"
                                + " be called; name their kinds by events(…)");
            }
            if (!events.isEmpty() && (scope == Scope.SUBSCRIBER || scope == Scope.SEGMENT)) {
                throw new IllegalArgumentException("rule '" + id + "' asks for events, which scope " + scope
                        + " does not see; LOG_STREAM and SERVICE do");
            }
            return new DetectorDescriptor(this);
        }
    }
}
