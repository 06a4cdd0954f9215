package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.LogEvent;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StateCodecTest {
    private static final SourcePosition PLACE = new SourcePosition("logs/000000.gz", 3, 7, 9_000_000_000L);

    /** A base class's fields are saved too. */
    private static class Base {
        private int count = 1;
    }

    private static final class Everything extends Base {
        private long number = -1;
        private double ratio = 0.1;
        private boolean flag;
        private char letter = 'x';
        private @Nullable Long boxed;
        private @Nullable String text;
        private BigDecimal money = BigDecimal.ZERO;
        private BigInteger large = BigInteger.ONE;
        private @Nullable Instant time;
        private @Nullable Duration span;
        private @Nullable LocalDate day;
        private @Nullable Outcome outcome;
        private @Nullable LedgerEntry entry;
        private @Nullable EventReference event;
        private long[] numbers = {};
        private List<String> list = List.of();
        private Set<String> set = new TreeSet<>();
        private final Map<String, Deque<BigDecimal>> byAction = new LinkedHashMap<>();
        private final Map<Outcome, Window> byOutcome = new EnumMap<>(Outcome.class);
        private final Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        private final Map<Instant, Integer> byTime = new TreeMap<>();
        private final Deque<Window> windows = new ArrayDeque<>();
        private final Window window = new Window();
        private Pair pair = new Pair("none", null);
    }

    private static final class Window {
        private final List<Instant> times = new ArrayList<>();

        private Window() {}
    }

    private record Pair(String name, @Nullable BigDecimal amount) {}

    private static Everything filled() {
        Everything state = new Everything();
        ((Base) state).count = 5;
        state.number = Long.MIN_VALUE;
        state.ratio = -1.0 / 3;
        state.flag = true;
        state.letter = '\0';
        state.boxed = 7L;
        state.text = "half a pair: \ud800, a name: \u0639\u0645\u0631, \"quoted\"";
        state.money = new BigDecimal("1.00E+5");
        state.large = BigInteger.TEN.pow(1_200);
        state.time = Instant.parse("2024-03-01T10:00:00.000000001Z");
        state.span = Duration.ofSeconds(-1, 1);
        state.day = LocalDate.of(2024, 2, 29);
        state.outcome = Outcome.SKIPPED;
        state.entry = entry(Map.of(), null);
        state.event = state.entry.reference();
        state.numbers = new long[] {1, Long.MAX_VALUE};
        state.list = new ArrayList<>(List.of("b", "a"));
        state.set.add("z");
        state.byAction.put("b", new ArrayDeque<>(List.of(new BigDecimal("1.50"), new BigDecimal("1.5"))));
        state.byAction.put("a", new ArrayDeque<>());
        state.byOutcome.put(Outcome.REFUSED, new Window());
        state.byMonth.put(YearMonth.of(2024, 3), BigDecimal.ONE);
        state.byTime.put(Instant.EPOCH, 1);
        state.windows.add(new Window());
        state.window.times.add(Instant.EPOCH);
        state.pair = new Pair("some", new BigDecimal("0.000"));
        return state;
    }

    private static LedgerEntry entry(Map<String, LogValue> others, @Nullable String metadata) {
        Transaction transaction = new Transaction(
                "T1",
                "subscriber-1",
                TransactionType.DEBIT,
                "MANUAL_DEDUCTION",
                null,
                "BHD",
                new BigDecimal("10.500"),
                BigDecimal.ZERO,
                new BigDecimal("100"),
                new BigDecimal("89.50000000000001"),
                null,
                true,
                metadata,
                others);
        Mismatch mismatch = new Mismatch(BigDecimal.ONE, BigDecimal.TEN, PLACE);
        return new LedgerEntry(transaction, Instant.EPOCH, "request-1", null, Outcome.PUBLISHED, mismatch, PLACE, null);
    }

    @Test
    void restoresEveryKindOfFieldExactly() {
        Everything copy = States.copy(filled(), Everything::new);
        assertThat(copy).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(filled());
        assertThat(copy.money.scale()).isEqualTo(-3);
    }

    @Test
    void restoresWhatIsNoNumber() {
        Everything state = new Everything();
        state.ratio = Double.NaN;
        assertThat(States.copy(state, Everything::new).ratio).isNaN();
        state.ratio = Double.NEGATIVE_INFINITY;
        assertThat(States.copy(state, Everything::new).ratio).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void restoresNullsOverWhatANewStateHolds() {
        Everything state = filled();
        state.text = null;
        state.entry = null;
        state.pair = new Pair("none", null);
        assertThat(States.copy(state, StateCodecTest::filled))
                .usingRecursiveComparison()
                .isEqualTo(state);
    }

    @Test
    void restoresIntoTheCollectionsOfANewStateWithoutWhatTheyHeld() {
        assertThat(States.copy(new Everything(), StateCodecTest::filled))
                .usingRecursiveComparison()
                .isEqualTo(new Everything());
    }

    @Test
    void keepsTheClassOfCollectionsThatFieldsDeclareByTheirInterface() {
        Everything state = filled();
        state.set.add("a");
        Everything copy = States.copy(state, Everything::new);
        copy.set.add("m");
        assertThat(copy.set).containsExactly("a", "m", "z");
    }

    @Test
    void leavesMetadataAndOtherFieldsOfTransactionsOut() {
        Everything state = new Everything();
        state.entry = entry(Map.of("note", LogValue.fromJson("\"private\"")), "{}");
        StateCodec codec = new StateCodec();
        byte[] saved = codec.save(States.detector(Everything::new), state);
        assertThat(new String(saved, StandardCharsets.UTF_8)).doesNotContain("private", "metadata");
        assertThat(States.copy(state, Everything::new).entry).isEqualTo(entry(Map.of(), null));
    }

    @Test
    void savesAStateWithoutFields() {
        assertThat(States.copy(new Stateless(), Stateless::new)).isInstanceOf(Stateless.class);
    }

    @Test
    void savesAStateThatIsARecord() {
        record Totals(Map<String, Integer> counts) {}
        Totals totals = new Totals(new HashMap<>(Map.of("a", 1)));
        assertThat(States.copy(totals, () -> new Totals(new HashMap<>()))).isEqualTo(totals);
    }

    private static final class KeepsEvent {
        private @Nullable LogEvent last;
    }

    private static final class KeepsAnything {
        private final Map<String, List<Object>> things = new HashMap<>();
    }

    private static final class KeepsRecordKeys {
        private final Map<Pair, String> names = new HashMap<>();
    }

    private static final class Forgets {
        private transient int count;
    }

    private static final class NeedsName {
        private final String name;

        NeedsName(String name) {
            this.name = name;
        }
    }

    private static final class KeepsNeedy {
        private @Nullable NeedsName needy;
    }

    private static final class KeepsSorted {
        private SortedMap<String, java.time.ZonedDateTime> times = new TreeMap<>();
    }

    private final class Inner {}

    private static void refuses(Supplier<Object> newState, String... parts) {
        ActiveDetector detector = States.detector(newState);
        assertThatIllegalStateException()
                .isThrownBy(() -> new StateCodec().save(detector, newState.get()))
                .withMessageStartingWith("state " + newState.get().getClass().getName())
                .withMessageContaining("'acme.some-rule' (com.acme.SomeRule)")
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    @Test
    void namesTheFieldThatCannotBeSaved() {
        refuses(KeepsEvent::new, "field KeepsEvent.last is of io.calo.parser.LogEvent", "a state's fields are numbers");
        refuses(KeepsAnything::new, "field KeepsAnything.things[][] is of java.lang.Object");
        refuses(KeepsRecordKeys::new, "the keys of map KeepsRecordKeys.names are of", "make them texts");
        refuses(Forgets::new, "field Forgets.count is transient");
        refuses(KeepsNeedy::new, "KeepsNeedy.needy is of", "has no constructor without parameters");
        refuses(KeepsSorted::new, "field KeepsSorted.times[] is of java.time.ZonedDateTime");
        refuses(Inner::new, "an inner class; make it static");
        refuses(ArrayDeque::new, "make one that has a field of this type");
        refuses(() -> new int[1], "make one that has a field of this type");
    }

    @Test
    void savesAStateThatOnlyTheDetectorCanMake() {
        NeedsName state = new NeedsName("after");
        assertThat(States.copy(state, () -> new NeedsName("before")).name).isEqualTo("after");
    }

    @Test
    void refusesBytesOfAnotherState() {
        StateCodec codec = new StateCodec();
        byte[] saved = codec.save(States.detector(Everything::new), new Everything());
        ActiveDetector other = States.detector(Window::new);
        assertThatIllegalStateException()
                .isThrownBy(() -> codec.restore(other, saved))
                .withMessageContaining("cannot be restored")
                .withMessageContaining("'acme.some-rule' (com.acme.SomeRule)");
        assertThatIllegalStateException()
                .isThrownBy(() -> codec.restore(other, "null".getBytes(StandardCharsets.UTF_8)));
        assertThatIllegalStateException().isThrownBy(() -> codec.restore(other, new byte[] {'{'}));
    }

    private static final class Node {
        private @Nullable Node next;
    }

    @Test
    void refusesAStateThatHoldsItself() {
        Node node = new Node();
        node.next = node;
        assertThatIllegalStateException()
                .isThrownBy(() -> new StateCodec().save(States.detector(Node::new), node))
                .withMessageContaining("cannot be saved");
    }
}
