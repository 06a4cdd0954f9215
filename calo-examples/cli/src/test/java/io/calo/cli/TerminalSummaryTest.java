package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalSummaryTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone TIME_ZONE = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(TIME_ZONE);
    }

    @Test
    void cleanLogsAreToldWithoutAWarning() throws IOException {
        TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED, TinyLog.OUT_OF_STEP, TinyLog.REFUSED);
        Path out = folder.resolve("out");
        Locale.setDefault(Locale.forLanguageTag("ar-BH-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

        Run run = Run.calo("analyze", folder.resolve("logs"), "--out", out);

        assertThat(run.out().replace("\r\n", "\n"))
                .startsWith("""
                        The books close, but not all is settled: 1 wallet and its subscription are apart and 2 overdrafts
                        are not cured.

                          received              3   published             2  the new balance was written
                          unannounced           0   skipped               0  nothing to write
                                                    refused               1  the balance would have fallen below zero
                                                    failed                0  ended in an error
                                                    unfinished            0  the logs do not tell
                                      -----------               -----------
                          messages              3 =                       3

                        Findings""")
                .contains("""
                        By currency
                                  count  wallet<0  mismatch          credit           debit        unstated             VAT
                          BHD         1         0         0           0.000           5.500           0.000           0.000
                          SAR         1         1         1            0.00           40.00            0.00            0.00
                          Gross (VAT included), as logged, of all that were started.
                          BHD: fractions below the smallest coin are rounded here; summary.json has them

                        Input
                          1 file, 9 records, 2,176 bytes unpacked, every byte accounted for
                          3 Mar 2025 00:01 to 3 Mar 2025 00:01, time zone Asia/Bahrain
                          2 transactions of 2 subscribers; 1 message started none
                          2 published, 0 skipped, 0 refused, 0 failed, 0 unfinished

                        Reports in""")
                .containsSubsequence("At stake now", "Subscription and wallet apart", "Overdrafts, of three kinds")
                .doesNotContain("Before you rely");
    }

    @Test
    void troublesAreWarnedOf() throws IOException {
        Path logs = folder.resolve("logs");
        TinyLog.write(logs, TinyLog.MALFORMED, TinyLog.UNRECOGNIZED, TinyLog.UNFINISHED, TinyLog.WITHOUT_REQUEST);
        TinyLog.write(logs.resolve("a"), TinyLog.UNANNOUNCED);
        TinyLog.write(logs.resolve("b"), TinyLog.UNANNOUNCED);

        Run run = Run.calo("analyze", logs, "--out", folder.resolve("out"));

        assertThat(run.out())
                .startsWith(
                        "The books do not close: 1 piece of the input was not understood and is not in the figures.")
                .contains("Before you rely on these figures")
                .contains("! 1 piece of the input not understood, and not in the figures:", "    000000.log:1: ")
                .contains("! 1 record of a shape that this version does not know")
                .contains("! 1 message unfinished: the service crashed", "! 1 message unannounced")
                .contains("found more than once (overlapping exports, repeated deliveries), and counted once")
                .contains("! 1 record without a request");
    }

    @Test
    void whatTheFilesDoNotTellIsSaidBesideTheVerdictAndInFullAtTheEnd() throws IOException {
        String row = "2025-03-02 21:01:00.100,START RequestId: 00000000-0000-4000-8000-000000000001 Version: 1\n";
        Path log = Files.writeString(folder.resolve("q.csv"), "@timestamp,@message\n" + row.repeat(1_000));

        Run run = Run.calo("analyze", log, "--out", folder.resolve("out"));

        assertThat(run.out().replace("\r\n", "\n").replace("\n", " "))
                .contains("1 file may lack records, so that the figures may be incomplete")
                .contains("! 1 file does not tell everything that the figures rest on, and it may lack records.")
                .contains("! what the files do not tell:")
                .contains("Holds exactly 1000 rows");
        assertThat(run.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void reasonsOfSkipsSayThatTheyCountCopies() throws IOException {
        Path logs = folder.resolve("logs");
        TinyLog.write(logs, TinyLog.SKIPPED);
        Run once = Run.calo("analyze", logs, "--out", folder.resolve("out"));
        TinyLog.write(logs.resolve("again"), TinyLog.SKIPPED);
        Run twice = Run.calo("analyze", logs, "--out", folder.resolve("out"));

        assertThat(once.out()).contains("  skipped: 1 written already");
        assertThat(twice.out())
                .contains("skipped               1  nothing to write")
                .contains("  skips as logged, copies included: 2 written already");
    }

    @Test
    void filesLeftOutThatAreNotNamedAreCounted() throws IOException {
        Path logs = folder.resolve("logs");
        TinyLog.write(logs, TinyLog.PUBLISHED);
        for (String name : List.of("a", "b", "c", "d")) {
            Files.writeString(logs.resolve(name + ".txt"), "notes");
        }

        Run run = Run.calo("analyze", logs, "--out", folder.resolve("out"));

        assertThat(run.out())
                .contains("  left out: 4 files")
                .contains("    c.txt: holds no log record")
                .contains("    and 1 more; Coverage in the reports names more");
    }

    @Test
    void linesAreAtMostAHundredColumnsWide() throws IOException {
        Path logs = folder.resolve("logs");
        TinyLog.write(
                logs,
                TinyLog.MALFORMED,
                TinyLog.PUBLISHED,
                TinyLog.OUT_OF_STEP,
                TinyLog.REFUSED,
                TinyLog.UNRECOGNIZED,
                TinyLog.UNFINISHED,
                TinyLog.WITHOUT_REQUEST);

        Run run = Run.calo("analyze", logs, "--out", folder.resolve("out"));

        assertThat(run.lines()).allMatch(line -> line.length() <= 100);
        assertThat(run.out()).isASCII();
    }

    @Test
    void logsCannotCommandTheTerminal() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED.replace("BHD", "B\\x1b[2J"));

        Run run = Run.calo("analyze", log, "--out", folder.resolve("out"));

        assertThat(run.out()).contains("B?[2J").doesNotContain("\u001b");
    }

    @Test
    void longCurrenciesAndHugeAmountsKeepToTheirColumns() throws IOException {
        Path log = TinyLog.write(
                folder,
                TinyLog.PUBLISHED
                        .replace("BHD", "VERYLONGCURRENCYCODE")
                        .replace("amount: 5.5000000000000001", "amount: 1e+399"));

        Run run = Run.calo("analyze", log, "--out", folder.resolve("out"));

        assertThat(run.lines())
                .contains(
                        "  VERYL...    1         0         0            0.00        1.0e+399            0.00            0.00");
    }

    @Test
    void colourAddsNothingButColour() throws IOException {
        Path log = TinyLog.write(folder, TinyLog.PUBLISHED);
        Path out = folder.resolve("out");

        String plain = Run.calo("analyze", log, "--out", out).out();
        String coloured = Run.onColourTerminal("analyze", log, "--out", out).out();

        assertThat(coloured).contains("\u001b[1;32mThe books close:\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }
}
