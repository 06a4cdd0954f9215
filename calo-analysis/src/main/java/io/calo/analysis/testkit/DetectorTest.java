package io.calo.analysis.testkit;

import io.calo.analysis.Finding;
import io.calo.analysis.internal.detect.StateCodec;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A test of one rule: what was logged, and what the rule is to find.
 *
 * <pre>{@code
 * DetectorTest.of(new WeekendCredit())
 *         .option("least", "50")
 *         .sync(entry().credit("100").at("2024-03-02T10:00:00Z"))
 *         .sync(entry().credit("49.999"))
 *         .expect(finding().transaction("T1").amount("100"));
 * }</pre>
 *
 * <p>What is logged comes to the rule as the engine would bring it: those of its methods that its scope has are called key by key
 * in the order of time, then {@code onEnd}. Facts may be told in any order of time.
 *
 * <p>Each run is three: key by key; with the keys mixed, as in a stream; and with the state saved after each call and handed on
 * to a new detector. The rule has to find the same each time, which one that keeps something outside its state does not.
 *
 * <p>Only {@link #expect}, {@link #expectNothing} and {@link #findings} run the rule. Not safe for use by several threads.
 */
public final class DetectorTest {
    private final DetectorProvider provider;
    private final DetectorDescriptor rule;
    private final Map<String, String> settings = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Book book = new Book();
    private String stream = "logs/stream-1";
    private int files;

    private DetectorTest(DetectorProvider provider) {
        this.provider = provider;
        this.rule = Objects.requireNonNull(provider.descriptor(), "descriptor() answered null");
    }

    /** Begins a test of the rule of this provider. */
    public static DetectorTest of(DetectorProvider provider) {
        return new DetectorTest(provider);
    }

    /** Sets an option of the rule, as a user would write it. */
    public DetectorTest option(String name, String value) {
        settings.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Adds a started transaction. */
    public DetectorTest sync(EntryBuilder entry) {
        facts.add(new Fact.Sync(entry.build(book), null));
        return this;
    }

    /** Adds a message that started no transaction. */
    public DetectorTest message(MessageBuilder message) {
        facts.add(new Fact.Message(message.build(book)));
        return this;
    }

    /** Adds a note that balances differ. */
    public DetectorTest mismatch(MismatchBuilder mismatch) {
        facts.add(new Fact.Unlinked(mismatch.build(book)));
        return this;
    }

    /** Adds a run of the function. */
    public DetectorTest invocation(InvocationBuilder invocation) {
        facts.add(new Fact.Run(invocation.build(book)));
        return this;
    }

    /**
     * Adds records of the log, as exported: each begins with a line that begins with a time and a space. A record stands in the
     * log of the container that {@link #stream} named last. What states no time is left out, as the engine does.
     *
     * @throws IllegalArgumentException if none states a time
     */
    public DetectorTest event(String records) {
        facts.addAll(Records.read(records, stream + "/" + String.format(Locale.ROOT, "%06d.gz", files++)));
        return this;
    }

    /** Names the folder in which the records of the following events stand; {@code logs/stream-1} at first. */
    public DetectorTest stream(String folder) {
        this.stream = Objects.requireNonNull(folder, "folder");
        return this;
    }

    /**
     * Runs the rule, which is to find this, nothing else, in any order.
     *
     * @throws AssertionError if it finds anything else, or throws
     * @throws IllegalArgumentException if an option is not one of the rule's, or its value none of the option's
     */
    public void expect(ExpectedFinding... expected) {
        new Comparison(List.of(expected), findings()).check(rule);
    }

    /**
     * Runs the rule, which is to find nothing.
     *
     * @throws AssertionError if it finds anything, or throws
     * @throws IllegalArgumentException if an option is not one of the rule's, or its value none of the option's
     */
    public void expectNothing() {
        expect();
    }

    /**
     * Runs the rule, for tests that look at findings themselves.
     *
     * @return what it found, by time, then id
     * @throws AssertionError if it throws, does not find the same however it is run, reports one finding twice, or has a state
     *     that cannot be saved
     * @throws IllegalArgumentException if an option is not one of the rule's, or its value none of the option's
     * @throws IllegalStateException if nothing of what was logged reaches a rule of its scope, so that the test could not fail
     */
    public List<Finding> findings() {
        Trial trial = new Trial(provider, options());
        Timeline timeline = Timeline.of(rule, facts);
        if (timeline.facts().isEmpty()) {
            throw new IllegalStateException("nothing of what was logged reaches rule " + rule + " of scope "
                    + rule.scope() + ", which asks for "
                    + (rule.events().isEmpty() ? "no events; see events(…)" : "events " + rule.events()));
        }
        try {
            List<Finding> findings = distinct(trial.byKey(timeline));
            same(findings, trial.mixed(shuffled()), "came with those of other keys between them");
            same(findings, trial.restored(timeline), "came to a new detector with the saved state each");
            return findings;
        } catch (Witness.BrokenRule broken) {
            throw new AssertionError(broken.getMessage(), broken.getCause());
        } catch (StateCodec.UnsavableState unsavable) {
            throw new AssertionError(unsavable.getMessage(), unsavable);
        }
    }

    private List<Finding> distinct(List<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        for (Finding finding : findings) {
            Finding other = byId.put(finding.id(), finding);
            if (other != null) {
                throw new AssertionError("rule " + rule
                        + " reported twice about the same event or key, which is one finding;"
                        + " if two are meant, tell them apart by aspect()"
                        + Comparison.lines("The two", Stream.of(other, finding).map(Comparison::text)));
            }
        }
        return findings;
    }

    private DetectorOptions options() {
        List<String> problems = new ArrayList<>();
        DetectorOptions options = DetectorOptions.of(rule, settings, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return options;
    }

    private Timeline shuffled() {
        List<Fact> other = new ArrayList<>(facts);
        Collections.shuffle(other, new Random(facts.size()));
        return Timeline.of(rule, other);
    }

    private void same(List<Finding> findings, List<Finding> others, String how) {
        if (!findings.equals(others)) {
            throw new AssertionError("rule " + rule + " found something else when events " + how
                    + "; does the detector keep something outside its state, such as in a field of its own?"
                    + Comparison.lines("At first", findings.stream().map(Comparison::text))
                    + Comparison.lines("Then", others.stream().map(Comparison::text)));
        }
    }
}
