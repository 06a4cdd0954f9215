package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.report.Verification.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that were edited and sealed anew, so that every hash fits: what only adding up once more notices. */
class VerifierBooksTest {
    @TempDir
    Path home;

    private ProvedReport report;

    @BeforeEach
    void aReport() throws IOException {
        report = ProvedReport.in(home);
        report.sealAnew();
        assertThat(report.verify().holds()).isTrue();
    }

    @Test
    void anAmountThatIsNotAsItWasBooked() throws IOException {
        List<String> lines = Files.readAllLines(report.file("transactions.csv"));
        String[] cells = lines.get(1).split(",", -1);
        String amount = "," + cells[11] + "," + cells[12] + "," + cells[13] + ",";
        String more = "," + cells[11] + "1," + cells[12] + "," + cells[13] + ",";

        assertNoticed(
                "transactions.csv",
                text -> text.replaceFirst(java.util.regex.Pattern.quote(amount), more),
                "books: transactions");
    }

    @Test
    void anOutcomeThatIsAnother() throws IOException {
        assertNoticed("transactions.csv", text -> text.replaceFirst(",published,", ",refused,"), "books: transactions");
    }

    @Test
    void aTypeThatIsAnother() throws IOException {
        assertNoticed("transactions.csv", text -> text.replaceFirst(",DEBIT,", ",CREDIT,"), "books: transactions");
    }

    @Test
    void aDriftThatDoesNotFollowFromTheBalances() throws IOException {
        assertNoticed("transactions.csv", VerifierBooksTest::withAnotherDrift, "books: transactions");
    }

    private static String withAnotherDrift(String text) {
        String[] lines = text.split("\r\n", -1);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            if (cells.length == 23 && !cells[19].isEmpty()) {
                cells[19] = cells[19] + "9";
                lines[i] = String.join(",", cells);
                return String.join("\r\n", lines);
            }
        }
        return text;
    }

    @Test
    void aTransactionThatIsLeftOut() throws IOException {
        assertNoticed("transactions.csv", text -> withoutLine(text, 2), "books: transactions");
    }

    @Test
    void aStoryThatIsLeftOutOrClosed() throws IOException {
        String original = Files.readString(report.file("episodes.csv"));
        assertNoticed("episodes.csv", text -> withoutLine(text, 1), "books: episodes");
        Files.writeString(report.file("episodes.csv"), original);
        assertNoticed("episodes.csv", text -> text.replaceFirst(",true,", ",false,"), "books: episodes");
    }

    @Test
    void aFindingThatIsLeftOutOrMilder() throws IOException {
        String original = Files.readString(report.file("findings.ndjson"));
        assertNoticed("findings.ndjson", text -> withoutLine(text, 1), "books: findings");
        Files.writeString(report.file("findings.ndjson"), original);
        assertNoticed(
                "findings.ndjson",
                text -> text.replaceFirst("\"severity\":\"HIGH\"", "\"severity\":\"LOW\""),
                "books: findings");
    }

    @Test
    void aGoneFindingThatIsCalledFixed() throws IOException {
        assertNoticed("gone.ndjson", text -> withoutLine(text, 0), "books: gone findings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "published",
                "decodedBytes",
                "count",
                "subscribers",
                "CREDIT",
                "UNSTATED",
                "total",
                "open",
                "HIGH",
                "divergences",
                "fixed"
            })
    void aNumberOfTheSummaryThatIsAnother(String member) throws IOException {
        report.edit("summary.json", text -> text.replaceFirst("(\"" + member + "\" : )", "$11"));
        report.sealAnew();

        assertThat(report.verify().problems()).isNotEmpty().allMatch(check -> check.subject()
                .startsWith("books: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit", "debit", "unstated", "vat"})
    void aSumOfTheSummaryThatIsAnother(String sum) throws IOException {
        report.edit("summary.json", text -> text.replaceFirst("(\"" + sum + "\" : \")", "$11"));
        report.sealAnew();

        assertThat(report.verify().problems())
                .extracting(Check::subject)
                .containsExactly("books: totals", "books: transactions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactions.csv", "episodes.csv", "summary.json", "findings.ndjson", "gone.ndjson"})
    void aReportThatIsEmptyOrCut(String name) throws IOException {
        String text = Files.readString(report.file(name));
        for (int length : new int[] {0, 1, text.length() / 2}) {
            Files.writeString(report.file(name), text.substring(0, length));
            report.sealAnew();
            assertThat(report.verify().problems())
                    .as("%s of %d characters", name, length)
                    .isNotEmpty()
                    .allMatch(check -> check.subject().startsWith("books"));
        }
    }

    @Test
    void numbersThatWouldNotFitIntoMemory() throws IOException {
        List<String> lines = Files.readAllLines(report.file("transactions.csv"));
        String amount = lines.get(1).split(",", -1)[11];
        report.edit(
                "transactions.csv",
                text -> text.replaceFirst("," + java.util.regex.Pattern.quote(amount) + ",", ",1e999999999,"));
        report.sealAnew();

        assertThat(report.verify().problems())
                .singleElement()
                .extracting(Check::detail)
                .asString()
                .contains("transactions.csv: line 2: amount is '1e999999999', which is no number");
    }

    @Test
    void formatsThatWereNotWrittenAreNotChecked() throws IOException {
        Manifest manifest = Manifest.read(report.folder());
        Files.delete(report.file("transactions.csv"));
        report.replace(
                manifest,
                manifest.inputs(),
                manifest.outputs().stream()
                        .filter(file -> !file.name().equals("transactions.csv"))
                        .toList());

        Verification proof = report.verify();

        assertThat(proof.holds()).isTrue();
        assertThat(proof.checks()).anySatisfy(check -> {
            assertThat(check.subject()).isEqualTo("books: transactions");
            assertThat(check.status()).isEqualTo(Verification.Status.NOT_CHECKED);
            assertThat(check.detail()).contains("was not written");
        });
    }

    private void assertNoticed(String name, UnaryOperator<String> change, String subject) throws IOException {
        report.edit(name, change);
        report.sealAnew();

        assertThat(report.verify().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.subject()).isEqualTo(subject);
            assertThat(problem.detail()).contains(name);
            assertThat(problem.remedy()).isNotNull();
        });
    }

    private static String withoutLine(String text, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(0, start) + text.substring(text.indexOf('\n', start) + 1);
    }
}
