package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.Rows;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsNdjsonTest {
    @TempDir
    Path folder;

    @Test
    void aFindingIsALineWithAllMembersOfTheContractAndNullsWhereNothingIsKnown() throws IOException {
        Path file = write(Found.analysis(Found.about(1), Found.at(2, null, Found.TIME)));

        assertThat(file).hasContent("""
                        {"id":"0123456789abcdef00000001","rule":"acme.weekend-credit","severity":"HIGH",\
                        "scope":"SUBSCRIBER","key":"u","subscriberId":"u","transactionId":"T1",\
                        "timestamp":"2024-03-04T05:06:07.080Z","currency":"BHD","amount":"1.500",\
                        "message":"a credit of BHD 1.500 on a Friday","cause":null,"episodeId":null,"status":"new",\
                        "evidence":[{"file":"export","line":3,"byteOffset":77}]}
                        {"id":"0123456789abcdef00000002","rule":"acme.weekend-credit","severity":"LOW",\
                        "scope":"SERVICE","key":"service","subscriberId":null,"transactionId":null,\
                        "timestamp":"2024-03-04T05:06:07.080Z","currency":null,"amount":null,\
                        "message":"something at the service","cause":"crash","episodeId":null,"status":"new",\
                        "evidence":[{"file":"export","line":1,"byteOffset":0},{"file":"other","line":9,"byteOffset":1}]}
                        """);
        assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void noFindingIsAnEmptyFile() throws IOException {
        assertThat(write(Found.analysis())).isEmptyFile();
    }

    @Test
    void theOrderIsThatOfTheResult() throws IOException {
        assertThat(Files.readAllLines(write(Found.analysis(Found.about(3), Found.about(1), Found.about(2)))))
                .extracting(line -> line.substring(7, 31))
                .containsExactly(Found.id(3), Found.id(1), Found.id(2));
    }

    @Test
    void hugeAndTinyAmountsAreWrittenInFull() throws IOException {
        assertThat(json(finding("u", "1E+21", "m")).path("amount").textValue()).isEqualTo("1000000000000000000000");
        assertThat(json(finding("u", "-5E-7", "m")).path("amount").textValue()).isEqualTo("-0.0000005");
    }

    @Test
    void wholeSecondsHaveMillisecondsAndLocalesChangeNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
            Finding finding = Found.at(1, null, Instant.parse("2024-03-04T05:06:07Z"));
            assertThat(json(finding).path("timestamp").textValue()).isEqualTo("2024-03-04T05:06:07.000Z");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileTextStaysOnItsLineAndIsReadBack() throws IOException {
        String hostile = "u\"}\n{\u2028\u0000\t\\ \ud83d\ude00";
        Path file = write(Found.analysis(finding(hostile, "1", "m"), Found.about(2)));

        assertThat(Files.readString(file).lines()).hasSize(2);
        assertThat(new ObjectMapper()
                        .readTree(Files.readAllLines(file).get(0))
                        .path("subscriberId")
                        .textValue())
                .isEqualTo(hostile);
    }

    @Test
    void aMessageKeepsNumbersAndIdsAndLosesPersonalData() throws IOException {
        String money = "SAR 5,250.00 was refused (balance 4,590.00), the wallet fell to -33000001.660 after "
                + "01JNCAK1EZTDRQEXJ397W67S01";

        assertThat(json(finding("u", "1", money)).path("message").textValue()).isEqualTo(money);
        assertThat(json(finding("u", "1", "mail to layla@example.com or +973 3300 0001"))
                        .path("message")
                        .textValue())
                .doesNotContain("layla", "3300");
    }

    @Test
    void aResultThatCannotBeReadToItsEndLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.ndjson"), "earlier");
        Rows<Finding> broken = new Rows<>() {
            @Override
            public long size() {
                return 2;
            }

            @Override
            public Iterator<Finding> iterator() {
                return Stream.iterate(Found.about(1), finding -> {
                            throw new UncheckedIOException(new IOException("disk gone"));
                        })
                        .iterator();
            }
        };

        assertThatThrownBy(() -> Reports.ndjson().write(Found.with(Map.of("findings", broken)), file))
                .hasRootCauseMessage("disk gone");
        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    private static Finding finding(String subscriber, String amount, String message) {
        return new Finding(
                Found.id(1),
                Found.RULE,
                Severity.HIGH,
                Scope.SUBSCRIBER,
                subscriber,
                subscriber,
                "T1",
                Found.TIME,
                "BHD",
                new BigDecimal(amount),
                message,
                null,
                null,
                List.of(new SourcePosition("export", 1, 0)));
    }

    private JsonNode json(Finding finding) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readAllLines(write(Found.analysis(finding))).get(0));
    }

    private Path write(AnalysisResult result) throws IOException {
        Path file = folder.resolve("findings.ndjson");
        Reports.ndjson().write(result, file);
        return file;
    }
}
