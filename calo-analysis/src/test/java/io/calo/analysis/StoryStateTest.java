package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.internal.ledger.StoryBook;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a ledger and its stories can be put aside and taken up again, field by field. */
class StoryStateTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader()));

    private final Entries of = new Entries();

    @Test
    void storiesGoOnAfterTheirStateWasSavedAndRestoredAtEveryEntry() throws IOException {
        List<LedgerEntry> entries = entries();
        LedgerBuilder ledger = new LedgerBuilder();
        StoryBook book = new StoryBook();
        List<Episode> told = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            LedgerLine line = ledger.add(entry);
            Finding finding = Findings.at(entry, "calo.ledger.gap", null);
            told.addAll(book.add(line, line.continuity() == Continuity.GAP ? List.of(finding) : List.of()));
            ledger = restored(ledger, LedgerBuilder.class);
            book = restored(book, StoryBook.class);
        }
        told.addAll(book.open());

        assertThat(told).hasSizeGreaterThan(4).isEqualTo(toldAtOnce(entries));
    }

    @Test
    void episodesAreSavedAndRestoredWhole() throws IOException {
        for (Episode episode : toldAtOnce(entries())) {
            assertThat(restored(episode, episode.getClass())).isEqualTo(episode);
        }
    }

    private static List<Episode> toldAtOnce(List<LedgerEntry> entries) {
        LedgerBuilder ledger = new LedgerBuilder();
        StoryBook book = new StoryBook();
        List<Episode> told = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            LedgerLine line = ledger.add(entry);
            Finding finding = Findings.at(entry, "calo.ledger.gap", null);
            told.addAll(book.add(line, line.continuity() == Continuity.GAP ? List.of(finding) : List.of()));
        }
        told.addAll(book.open());
        return told;
    }

    /** Something of everything: parting, healing, each kind of overdraft, corrections, two currencies. */
    private List<LedgerEntry> entries() {
        return List.of(
                of.published("100", "90", "90"),
                of.published("70", "60", "90"),
                of.apart("60", "50", null, "60", "80"),
                of.entry(Outcome.PUBLISHED, "FIXING_BALANCE", "50", "80", "80", "BHD"),
                of.entry(Outcome.REFUSED, "10", "-40", "-40", "BHD"),
                of.entry(Outcome.PUBLISHED, "100", "-5", null, "SAR"),
                of.entry(Outcome.PUBLISHED, "100", "90", null, "USD"),
                of.entry(Outcome.PUBLISHED, "85", "75", null, "USD"),
                of.entry(Outcome.PUBLISHED, "75", "70", "75", "USD"),
                of.published("10", "60", "10"),
                of.published("60", "50", "-1"),
                of.entry(Outcome.PUBLISHED, "-5", "20", "20", "SAR"),
                of.published("50", "55", "4"),
                of.published("55", "60", "-7"));
    }

    private static <T> T restored(T state, Class<? extends T> type) throws IOException {
        return JSON.readValue(JSON.writeValueAsBytes(state), type);
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context)
                throws IOException, JsonProcessingException {
            return Instant.parse(in.getText());
        }
    }
}
