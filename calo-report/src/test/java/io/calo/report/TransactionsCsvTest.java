package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionsCsvTest {
    private static final String PLAIN =
            "id: 'T1', userId: 'u', currency: 'BHD', amount: 10, vat: 1, oldBalance: 100, newBalance: 91";

    @TempDir
    Path folder;

    @Test
    void headerIsTheContracts() throws IOException {
        assertThat(Files.readAllLines(write(Export.started(PLAIN))).get(0))
                .isEqualTo("transactionId,timestamp,requestId,messageId,subscriberId,type,direction,directionInferred,"
                        + "source,action,currency,amount,vat,oldBalance,newBalance,paymentBalance,outcome,"
                        + "mismatchSubscriptionBalance,mismatchPaymentBalance,drift,file,line,byteOffset");
    }

    @Test
    void olderShapeLeavesEmptyWhatItDoesNotState() throws IOException {
        NamedCsvRecord row = onlyRow(Export.started(PLAIN));

        assertThat(row.getField("type")).isEmpty();
        assertThat(row.getField("direction")).isEqualTo("DEBIT");
        assertThat(row.getField("directionInferred")).isEqualTo("true");
        assertThat(row.getField("paymentBalance")).isEmpty();
        assertThat(row.getField("drift")).isEmpty();
        assertThat(row.getField("messageId")).isEmpty();
        assertThat(row.getField("outcome")).isEqualTo("unfinished");
        assertThat(row.getField("timestamp")).isEqualTo("2024-03-04T05:06:07.080Z");
        assertThat(row.getField("file")).isEqualTo("export");
        assertThat(row.getField("line")).isEqualTo("1");
        assertThat(row.getField("byteOffset")).isEqualTo("0");
    }

    @Test
    void amountsAreWrittenAsLogged() throws IOException {
        NamedCsvRecord row = onlyRow(Export.started("id: 'T1', type: 'DEBIT', source: 'MANUAL_DEDUCTION', "
                + "action: 'DELIVERY_DEDUCTION', userId: 'u', paymentBalance: -0.5, currency: 'BHD', "
                + "amount: 60.181000000000004, vat: 0, oldBalance: 60.181000000000004, newBalance: 0"));

        assertThat(row.getField("amount")).isEqualTo("60.181000000000004");
        assertThat(row.getField("paymentBalance")).isEqualTo("-0.5");
        assertThat(row.getField("drift")).isEqualTo("-0.5");
        assertThat(row.getField("type")).isEqualTo("DEBIT");
        assertThat(row.getField("directionInferred")).isEqualTo("false");
    }

    @Test
    void textThatASpreadsheetWouldRunIsNeutralizedAndNegativeNumbersAreNot() throws IOException {
        NamedCsvRecord row = onlyRow(Export.started("id: '=cmd()', userId: '+u', source: '-s', action: '@a', "
                + "currency: 'BHD', amount: -10, vat: 0, oldBalance: 100, newBalance: 110"));

        assertThat(row.getField("transactionId")).isEqualTo("'=cmd()");
        assertThat(row.getField("subscriberId")).isEqualTo("'+u");
        assertThat(row.getField("source")).isEqualTo("'-s");
        assertThat(row.getField("action")).isEqualTo("'@a");
        assertThat(row.getField("amount")).isEqualTo("-10");
    }

    @Test
    void formulaBehindSpacesOrInFullWidthIsNeutralizedToo() throws IOException {
        NamedCsvRecord row =
                onlyRow(Export.started("id: ' =a', userId: '\\ufeff\u00a0+b', source: '＝c', action: '\\td', "
                        + "currency: 'BHD', amount: -10, vat: 0, oldBalance: 100, newBalance: 110"));

        assertThat(row.getField("transactionId")).isEqualTo("' =a");
        assertThat(row.getField("subscriberId")).isEqualTo("'\ufeff\u00a0+b");
        assertThat(row.getField("source")).isEqualTo("'＝c");
        assertThat(row.getField("action")).isEqualTo("'\td");
        assertThat(row.getField("amount")).isEqualTo("-10");
    }

    @Test
    void cellThatOtherSeparatorsWouldPartIsQuotedAndNoPartOfItIsAFormula() throws IOException {
        Path file = write(Export.started(
                "id: 'a;=b', userId: 'c\\t=d', currency: 'BHD', amount: 1, vat: 0, " + "oldBalance: 1, newBalance: 2"));

        assertThat(Files.readString(file)).contains("\"a;'=b\"", "\"c\t'=d\"");
    }

    @Test
    void quotesCommasAndLineFeedsComeBackWhole() throws IOException {
        NamedCsvRecord row =
                onlyRow(Export.started("id: 'T\\n,\"x\"', userId: 'شوفان', currency: 'BHD', amount: 1, vat: 0, "
                        + "oldBalance: 1, newBalance: 2"));

        assertThat(row.getField("transactionId")).isEqualTo("T\n,\"x\"");
        assertThat(row.getField("subscriberId")).isEqualTo("شوفان");
    }

    @Test
    void loneSurrogateDoesNotCostTheReport() throws IOException {
        NamedCsvRecord row = onlyRow(Export.started(
                "id: 'T\\ud83d', userId: 'u', currency: 'BHD', amount: 1, vat: 0, oldBalance: 1, newBalance: 2"));

        assertThat(row.getField("transactionId")).isEqualTo("T?");
    }

    @Test
    void writingLeavesNothingBesideTheFile() throws IOException {
        write(Export.started(PLAIN));

        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("transactions.csv");
        }
    }

    private NamedCsvRecord onlyRow(String log) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(write(log))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).hasSize(1);
            return rows.get(0);
        }
    }

    private Path write(String log) throws IOException {
        Path file = folder.resolve("transactions.csv");
        Reports.csv().write(Export.analyze(log), file);
        return file;
    }
}
