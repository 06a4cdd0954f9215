package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.EventReference;
import io.calo.analysis.Exposure;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.parser.Coverage;
import io.calo.parser.IgnoredInput;
import io.calo.parser.InputRemark;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.MalformedReason;
import io.calo.parser.RemarkTotals;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void findingsAreCountedByRuleAndSeverity() throws IOException {
        JsonNode summary = summary(Reports.json(), Found.analysis(Found.about(1), Found.about(2)));

        assertThat(summary.at("/findings").toString())
                .isEqualTo(
                        "{\"total\":2,\"byRule\":{\"acme.weekend-credit\":2},"
                                + "\"bySeverity\":{\"INFO\":0,\"LOW\":0,\"MEDIUM\":0,\"HIGH\":2,\"CRITICAL\":0},\"suppressed\":7}");
        assertThat(summary.at("/baseline").isNull()).isTrue();
    }

    @Test
    void aComparisonIsCountedWithTheReasons() throws IOException {
        Path earlier = folder.resolve("earlier.ndjson");
        Reports.ndjson()
                .write(Found.analysis(Found.about(1), Found.about(2), Found.about(3, "acme.off", "T1")), earlier);
        AnalysisResult result = Found.analysis(Found.about(2), Found.about(4));

        JsonNode summary = summary(Reports.json(Baseline.read(earlier).compare(result, List.of())), result);

        assertThat(summary.at("/baseline").toString())
                .isEqualTo(
                        "{\"new\":1,\"known\":1,\"fixed\":1,\"notChecked\":1,\"notCheckedBecause\":"
                                + "{\"rule-did-not-run\":1,\"rule-failed\":0,\"suppressed\":0,\"not-in-the-logs\":0,\"window-begins-later\":0}}");
    }

    @Test
    void storiesAreCountedAndExposureIsMoneyAsText() throws IOException {
        JsonNode summary = summary(
                Reports.json(),
                Found.withStories(
                        new EpisodeCounts(5, 2, 3, 1),
                        new Exposure("BHD", new BigDecimal("0.500"), 1, BigDecimal.ZERO, 0),
                        new Exposure("SAR", new BigDecimal("1E+3"), 2, new BigDecimal("7.25"), 3)));

        assertThat(summary.at("/episodes").toString())
                .isEqualTo("{\"total\":8,\"open\":3,\"divergences\":5,\"openDivergences\":2,"
                        + "\"overdrafts\":3,\"openOverdrafts\":1}");
        assertThat(summary.at("/exposure").toString())
                .isEqualTo(
                        "{\"BHD\":{\"atRisk\":\"0.500\",\"subscribersAtRisk\":1,\"owed\":\"0\",\"subscribersOwed\":0},"
                                + "\"SAR\":{\"atRisk\":\"1000\",\"subscribersAtRisk\":2,\"owed\":\"7.25\",\"subscribersOwed\":3}}");
    }

    @Test
    void failuresSayWhereTheyHappenedAndNoPersonalData() throws IOException {
        EventReference event =
                new EventReference(Found.TIME, "T1", "u", "T1", "BHD", new SourcePosition("export", 3, 77));
        JsonNode failures = summary(
                        Reports.json(),
                        Found.withFailures(
                                new DetectorFailure("acme.a", "acme.A", "u", event, 2, "bad layla@example.com"),
                                new DetectorFailure("acme.B", "acme.B", null, null, 0, "not found")))
                .at("/detectorFailures");

        assertThat(failures.get(0).toString())
                .isEqualTo("{\"rule\":\"acme.a\",\"detector\":\"acme.A\",\"key\":\"u\",\"keys\":2,"
                        + "\"error\":\"bad ***@***\",\"at\":{\"file\":\"export\",\"line\":3,\"byteOffset\":77}}");
        assertThat(failures.get(1).toString())
                .isEqualTo("{\"rule\":\"acme.B\",\"detector\":\"acme.B\",\"key\":null,\"keys\":0,"
                        + "\"error\":\"not found\",\"at\":null}");
    }

    @Test
    void expiredSuppressionsAreListed() throws IOException {
        JsonNode summary = summary(
                Reports.json(),
                Found.withExpired(new Suppression("acme.a", "u", null, null, "agreed", LocalDate.parse("2024-01-31"))));

        assertThat(summary.at("/expiredSuppressions").toString())
                .isEqualTo("[{\"rule\":\"acme.a\",\"subscriber\":\"u\",\"transaction\":null,\"finding\":null,"
                        + "\"reason\":\"agreed\",\"expires\":\"2024-01-31\"}]");
    }

    @Test
    void suppressionsInForceAreListedWithWhatTheyLeftOut() throws IOException {
        JsonNode summary = summary(
                Reports.json(),
                Found.with(Map.of(
                        "suppressions",
                        List.of(
                                new SuppressionUse(new Suppression("acme.a", null, "T1", null, "agreed", null), 3),
                                new SuppressionUse(
                                        new Suppression(
                                                "acme.b",
                                                null,
                                                null,
                                                Found.id(1),
                                                "paid",
                                                LocalDate.parse("2024-01-31")),
                                        0)))));

        assertThat(summary.at("/suppressions").toString())
                .isEqualTo("[{\"rule\":\"acme.a\",\"subscriber\":null,\"transaction\":\"T1\",\"finding\":null,"
                        + "\"reason\":\"agreed\",\"expires\":null,\"findings\":3},"
                        + "{\"rule\":\"acme.b\",\"subscriber\":null,\"transaction\":null,\"finding\":\"" + Found.id(1)
                        + "\",\"reason\":\"paid\",\"expires\":\"2024-01-31\",\"findings\":0}]");
    }

    @Test
    void whereNothingWasFoundAllMembersAreThere() throws IOException {
        JsonNode summary = summary(Export.record("Processing message m-1"));

        assertThat(summary.at("/findings/total").isNumber()).isTrue();
        assertThat(summary.at("/findings/bySeverity/CRITICAL").asInt(-1)).isZero();
        assertThat(summary.at("/episodes/total").asInt(-1)).isZero();
        assertThat(summary.at("/exposure").isObject()).isTrue();
        assertThat(summary.at("/detectorFailures").isArray()).isTrue();
        assertThat(summary.at("/suppressions").isArray()).isTrue();
        assertThat(summary.at("/expiredSuppressions").isArray()).isTrue();
    }

    @Test
    void remarksOnTheInputAreAMemberOnlyWhereThereAreSome() throws IOException {
        List<InputRemark> remarks = List.of(new InputRemark("tail.txt", "no time zone is stated", false));
        Coverage coverage = new Coverage(1, 0, 0, 0, Map.of(), 0, 0, List.of(), remarks);
        JsonNode with = summary(Reports.json(), AnalysisEngine.create().finish(coverage));

        assertThat(with.at("/coverage/remarks").toString())
                .isEqualTo("[{\"file\":\"tail.txt\",\"remark\":\"no time zone is stated\"}]");
        assertThat(with.at("/coverage/remarkCount").asLong()).isEqualTo(1);
        assertThat(with.at("/coverage/remarkedFiles").asLong()).isEqualTo(1);
        assertThat(with.at("/coverage/incompleteFiles").asLong(-1)).isZero();
        assertThat(with.at("/coverage/remarksByText").toString())
                .isEqualTo("[{\"remark\":\"no time zone is stated\",\"files\":1,\"first\":[\"tail.txt\"]}]");
        assertThat(summary(Export.record("Processing message m-1"))
                        .at("/coverage/remarks")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void piecesNotUnderstoodAndFilesLeftAloneAreNamed() throws IOException {
        MalformedPiece piece = new MalformedPiece(3, 40, MalformedReason.SYNTAX, "odd");
        Coverage coverage = new Coverage(
                1,
                0,
                0,
                0,
                Map.of(),
                9,
                1,
                List.of(new IgnoredInput("notes", "holds no log record")),
                List.of(),
                new RemarkTotals(0, 0, 0, List.of()),
                List.of(new MalformedInput("a.log", 0, 9, List.of(piece))));
        JsonNode with = summary(Reports.json(), AnalysisEngine.create().finish(coverage));

        assertThat(with.at("/coverage/malformed").toString())
                .isEqualTo("[{\"file\":\"a.log\",\"pieces\":9,\"first\":[{\"line\":3,\"byteOffset\":40,"
                        + "\"reason\":\"syntax\",\"detail\":\"odd\"}]}]");
        assertThat(with.at("/coverage/ignored").toString())
                .isEqualTo("[{\"file\":\"notes\",\"reason\":\"holds no log record\"}]");
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
        return summary(Reports.json(), Export.analyze(log));
    }

    private JsonNode summary(Report report, AnalysisResult result) throws IOException {
        Path file = folder.resolve("summary.json");
        report.write(result, file);
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
