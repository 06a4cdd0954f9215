package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.calo.analysis.Episode;
import io.calo.analysis.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpisodesCsvTest {
    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Test
    void divergenceStatesItsFigures() throws IOException {
        NamedCsvRecord row = row("divergence", refused("subscriber-1"));

        assertThat(row.getField("subscriberId")).isEqualTo("subscriber-1");
        assertThat(row.getField("currency")).isEqualTo("SAR");
        assertThat(row.getField("start")).isEqualTo("2024-02-15T14:42:21.579Z");
        assertThat(row.getField("end")).isEqualTo("2024-02-15T14:44:33.499Z");
        assertThat(row.getField("open")).isEqualTo("false");
        assertThat(row.getField("duration")).isEqualTo("PT2M11.92S");
        assertThat(row.getField("cause")).isEqualTo("refused");
        assertThat(row.getField("cure")).isEqualTo("gap");
        assertThat(row.getField("amount")).isEqualTo("0.00");
        assertThat(row.getField("largest")).isEqualTo("-5250.00");
        assertThat(row.getField("steps")).isEqualTo("2");
        assertThat(row.getField("mismatchRecords")).isEqualTo("0");
        assertThat(row.getField("corrections")).isEqualTo("2");
        assertThat(row.getField("causingTransactionId")).isEqualTo("T1");
        assertThat(row.getField("closingTransactionId")).isEqualTo("T3");
        assertThat(row.getField("divergenceId")).isEqualTo(row.getField("id"));
        assertThat(row.getField("account")).startsWith("On 15 Feb 2024 17:42 (Bahrain) a manual deduction");
        assertThat(row.getField("line")).isEqualTo("1");
        assertThat(row.getField("byteOffset")).isEqualTo("10");
    }

    @Test
    void overdraftStatesItsFigures() throws IOException {
        List<Episode> episodes = refused("subscriber-1");
        NamedCsvRecord refused = row("refused-overdraft", episodes);
        NamedCsvRecord wallet = row("wallet-overdraft", episodes);

        assertThat(refused.getField("refused")).isEqualTo("5250.00");
        assertThat(refused.getField("largest")).isEqualTo("-660.00");
        assertThat(refused.getField("cause")).isEmpty();
        assertThat(refused.getField("mismatchRecords")).isEmpty();
        assertThat(refused.getField("amount")).isEqualTo("5250.00");
        assertThat(wallet.getField("amount")).isEqualTo("-660.00");
        assertThat(wallet.getField("cure")).isEqualTo("credit");
        assertThat(wallet.getField("announcedBy")).isEmpty();
        assertThat(wallet.getField("divergenceId"))
                .isEqualTo(row("divergence", episodes).getField("id"));
    }

    @Test
    void amountsAreWrittenWithoutResidueButWithTrueFractions() throws IOException {
        NamedCsvRecord residue = row("divergence", apart("100.30000000000001"));
        NamedCsvRecord fraction = row("divergence", apart("100.3061"));

        assertThat(residue.getField("amount")).isEqualTo("20.30");
        assertThat(fraction.getField("amount")).isEqualTo("20.3061");
    }

    private static List<Episode> apart(String wallet) {
        return new Told()
                .published("2024-01-01T21:01:00Z", "DELIVERY_DEDUCTION", "90", "80", wallet)
                .episodes();
    }

    @Test
    void openStoryHasNoEndAndNoCure() throws IOException {
        NamedCsvRecord row = row(
                "refused-overdraft",
                new Told().refused("2024-01-03T21:01:00Z", "6.6").episodes());

        assertThat(row.getField("end")).isEmpty();
        assertThat(row.getField("open")).isEqualTo("true");
        assertThat(row.getField("cure")).isEmpty();
        assertThat(row.getField("currency")).isEmpty();
        assertThat(row.getField("refused")).isEmpty();
        assertThat(row.getField("largest")).isEmpty();
        assertThat(row.getField("amount")).isEmpty();
        assertThat(row.getField("causingTransactionId")).isEqualTo("R");
    }

    @Test
    void textThatASpreadsheetWouldRunIsNeutralized() throws IOException {
        NamedCsvRecord row = row("divergence", refused("=cmd()"));

        assertThat(row.getField("subscriberId")).isEqualTo("'=cmd()");
        assertThat(row.getField("largest")).isEqualTo("-5250.00");
    }

    @Test
    void orderIsThatOfTheirBeginningsThenIds() {
        List<Episode> sorted = refused("subscriber-1").stream()
                .sorted(Comparator.comparing(
                                (Episode episode) -> episode.opening().timestamp())
                        .thenComparing(Episode::id))
                .toList();

        assertThat(sorted).isSortedAccordingTo((one, other) -> {
            int byTime = one.opening().timestamp().compareTo(other.opening().timestamp());
            return byTime != 0 ? byTime : one.id().compareTo(other.id());
        });
    }

    private static List<Episode> refused(String subscriberId) {
        return new Told(subscriberId)
                .add("2024-02-15T14:42:21.579Z", Outcome.REFUSED, "INVAILID_ENTRY", "4590", "-660.00", "-660.00")
                .published("2024-02-15T14:43:59.933Z", "CALO_TEAM_PERKS", "4590", "5590", "340")
                .published("2024-02-15T14:44:33.499Z", "INVAILID_ENTRY", "340", "40", "40")
                .episodes();
    }

    private static NamedCsvRecord row(String kind, List<Episode> episodes) throws IOException {
        StringWriter text = new StringWriter();
        EpisodesCsv.write(episodes, text, BAHRAIN);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.toString())) {
            return csv.stream()
                    .filter(row -> row.getField("kind").equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
