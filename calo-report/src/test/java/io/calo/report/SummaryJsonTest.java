package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryJsonTest {
    @TempDir
    Path folder;

    @Test
    void summaryHoldsTheContractsFields() throws IOException {
        JsonNode summary = summary(Export.record("Processing message m-1")
                + Export.started("id: 'T1', type: 'CREDIT', userId: 'u', currency: 'BHD', amount: 0.1, vat: 0.01, "
                        + "oldBalance: 0, newBalance: 0.09")
                + Export.record("SubscriptionBalanceUpdated event published")
                + "2024-03-04T05:06:07.081Z END RequestId: " + Export.REQUEST + "\n\n");

        assertThat(summary.at("/schema").asText()).isEqualTo("calo.summary/1");
        assertThat(summary.at("/coverage/files").isInt()).isTrue();
        assertThat(summary.at("/coverage/decodedBytes").asLong())
                .isEqualTo(summary.at("/coverage/accountedBytes").asLong());
        assertThat(summary.at("/coverage/records").asInt()).isEqualTo(4);
        assertThat(summary.at("/coverage/recordsByKind/sync-started").asInt()).isEqualTo(1);
        assertThat(summary.at("/messages").toString())
                .startsWith("{\"received\":1,\"unannounced\":0,\"published\":1,\"skipped\":0,\"refused\":0,"
                        + "\"failed\":0,\"unfinished\":0");
        assertThat(summary.at("/transactions/byType").toString())
                .isEqualTo("{\"CREDIT\":1,\"DEBIT\":0,\"UNSTATED\":0}");
        assertThat(summary.at("/transactions/byOutcome/published").asInt()).isEqualTo(1);
        assertThat(summary.at("/transactions/byCurrency/BHD/credit").textValue())
                .isEqualTo("0.1");
        assertThat(summary.at("/transactions/byCurrency/BHD/vat").textValue()).isEqualTo("0.01");
    }

    @Test
    void hugeAmountsAreWrittenInFull() throws IOException {
        JsonNode summary = summary(Export.started(
                "id: 'T1', userId: 'u', currency: 'BHD', amount: 1e+21, vat: 5e-7, oldBalance: 0, newBalance: 1e+21"));

        assertThat(summary.at("/transactions/byCurrency/BHD/unstated").textValue())
                .isEqualTo("1000000000000000000000");
        assertThat(summary.at("/transactions/byCurrency/BHD/vat").textValue()).isEqualTo("0.0000005");
    }

    @Test
    void arabicLocaleWritesTheSameDigits() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
            JsonNode summary = summary(Export.record("Processing message m-1"));

            assertThat(summary.at("/messages/received").asInt()).isEqualTo(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    private JsonNode summary(String log) throws IOException {
        Path file = folder.resolve("summary.json");
        Reports.json().write(Export.analyze(log), file);
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
