package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A log of every kind, cut at every byte: what was whole stays the same, what was cut invents nothing. */
class CutTest {
    private static final byte[] LOG = Logs.everyKindLog();
    private static final List<LogEvent> WHOLE = Logs.read(LOG).events();

    /** Free text of several lines: cut at a line end, it cannot be told from whole text. */
    private static final Set<Kind> FREE_TEXT = Set.of(Kind.SYNC_FAILED);

    @Test
    void aLogCutAnywhereKeepsWhatWasWhole() {
        for (int cut = 0; cut <= LOG.length; cut++) {
            List<LogEvent> events = Logs.read(Arrays.copyOf(LOG, cut)).events();
            for (int i = 0; i < WHOLE.size(); i++) {
                LogEvent whole = WHOLE.get(i);
                if (end(whole) + 1 <= cut) {
                    assertThat(Logs.describe(events.get(i)))
                            .as("cut at %d", cut)
                            .isEqualTo(Logs.describe(whole));
                }
            }
        }
    }

    @Test
    void aCutRecordIsMalformedOrSaysTheSame() {
        for (int cut = 0; cut <= LOG.length; cut++) {
            List<LogEvent> events = Logs.read(Arrays.copyOf(LOG, cut)).events();
            for (int i = 0; i < events.size(); i++) {
                assertSameOrMalformed(events.get(i), WHOLE.get(i), cut);
            }
        }
    }

    private static void assertSameOrMalformed(LogEvent event, LogEvent whole, int cut) {
        if (event instanceof Malformed malformed) {
            assertThat(end(whole)).as("%s, cut at %d", malformed, cut).isGreaterThanOrEqualTo(cut);
            assertThat(malformed.reason())
                    .as("%s, cut at %d", malformed.detail(), cut)
                    .isEqualTo(MalformedReason.TRUNCATED);
            assertThat(i(whole)).isEqualTo(i(malformed));
            assertSaysWhy(malformed);
            return;
        }
        Map<String, String> expected = Logs.fields(whole);
        Map<String, String> actual = Logs.fields(event);
        if (FREE_TEXT.contains(event.kind())) {
            List.of("message", "byteLength", "value").forEach(field -> {
                expected.remove(field);
                actual.remove(field);
            });
        }
        assertThat(actual).as("cut at %d", cut).isEqualTo(expected);
    }

    /** Bytes of no header at all are said to be no record. */
    private static void assertSaysWhy(Malformed malformed) {
        if (malformed.timestamp() != null) {
            assertThat(malformed.detail()).startsWith("the file is cut off here: ");
        }
    }

    private static long i(LogEvent event) {
        return event.position().byteOffset();
    }

    private static long end(LogEvent event) {
        return event.position().byteOffset() + event.byteLength();
    }
}
