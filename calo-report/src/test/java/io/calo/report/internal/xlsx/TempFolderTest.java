package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Rows;
import io.calo.report.ReportSettings;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files go, whatever happens. */
class TempFolderTest {
    @TempDir
    Path folder;

    private Path temporary;
    private Path target;
    private AnalysisResult result;

    @BeforeEach
    void analyze() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        target = Files.createDirectory(folder.resolve("target"));
        TinyLog log = new TinyLog();
        for (int i = 0; i < 300; i++) {
            log.published("2024-03-04T10:00:00.000Z", "u" + i, "BHD", "CREDIT", "1", "0", "1");
        }
        result = log.analyze();
    }

    @Test
    void nothingIsLeftBesideTheWorkbook() throws IOException {
        report().write(result, target.resolve("report.xlsx"));

        assertThat(names(temporary)).isEmpty();
        assertThat(names(target)).containsExactly("report.xlsx");
    }

    @Test
    void rowsThatDoNotFitIntoMemoryLieInTheFolderOfTheSettings() throws IOException {
        ReportSettings settings =
                ReportSettings.builder().temporaryFolder(temporary).build();
        List<String> during = new ArrayList<>();
        AnalysisResult watched = breaking(() -> {
            try {
                during.addAll(names(temporary));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        new XlsxReport(settings, UnaryOperator.identity()).write(watched, target.resolve("report.xlsx"));

        assertThat(during).isNotEmpty().allMatch(name -> name.startsWith("calo-workbook-"));
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void nothingIsLeftWhereTheTransactionsCannotBeRead() throws IOException {
        AnalysisResult broken = breaking(() -> {
            throw new UncheckedIOException(new IOException("the disk is gone"));
        });

        assertThatThrownBy(() -> report().write(broken, target.resolve("report.xlsx")))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(names(temporary)).isEmpty();
        assertThat(names(target)).isEmpty();
    }

    @Test
    void nothingIsLoggedWhereTheWritingFails() {
        AnalysisResult broken = breaking(() -> {
            throw new IllegalStateException("closed");
        });
        List<String> logged = new ArrayList<>();
        Logger logger = Logger.getLogger("");
        Handler handler = new Logged(logged);
        logger.addHandler(handler);
        try {
            assertThatThrownBy(() -> report().write(broken, target.resolve("report.xlsx")))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(logged).isEmpty();
    }

    private static final class Logged extends Handler {
        private final List<String> messages;

        Logged(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord event) {
            messages.add(event.getLoggerName() + ": " + event.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void nothingIsLeftWhereTheFolderOfTheReportIsMissing() throws IOException {
        assertThatThrownBy(() -> report().write(result, target.resolve("missing/report.xlsx")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void anInterruptEndsTheWritingAndStaysSet() throws IOException {
        AnalysisResult interrupting = breaking(() -> Thread.currentThread().interrupt());

        assertThatThrownBy(() -> report().write(interrupting, target.resolve("report.xlsx")))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessageContaining("Transactions");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(names(temporary)).isEmpty();
        assertThat(names(target)).isEmpty();
    }

    @Test
    void aWorkbookThatIsThereStaysWhereANewOneFails() throws IOException {
        Path file = Files.writeString(target.resolve("report.xlsx"), "older");
        AnalysisResult broken = breaking(() -> {
            throw new IllegalStateException("closed");
        });

        assertThatThrownBy(() -> report().write(broken, file)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("older");
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void theFolderGoesWhenTheProgramEndsBeforeIt() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ending.class.getName(),
                        temporary.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).startsWith("made calo-workbook-");
        assertThat(names(temporary)).isEmpty();
    }

    /** A program that ends while it writes. */
    static final class Ending {
        private Ending() {}

        @SuppressWarnings({"resource", "SystemOut"})
        public static void main(String[] args) throws IOException {
            TempFolder folder = new TempFolder(Path.of(args[0]));
            File file = folder.createTempFile("rows", ".gz");
            Files.writeString(folder.createTempDirectory("deep").toPath().resolve("more"), "rows");
            System.out.println("made " + file.toPath().getParent().getFileName());
            System.exit(file.exists() ? 0 : 1);
        }
    }

    private XlsxReport report() {
        return new XlsxReport(
                ReportSettings.defaults(),
                UnaryOperator.identity(),
                SpreadsheetVersion.EXCEL2007.getMaxRows(),
                temporary);
    }

    /** The result, but that something happens at its 200th transaction. */
    private AnalysisResult breaking(Runnable happening) {
        Rows<LedgerEntry> rows = new Rows<>() {
            @Override
            public long size() {
                return result.transactions().size();
            }

            @Override
            public Iterator<LedgerEntry> iterator() {
                int[] count = {0};
                return result.transactions().stream()
                        .peek(entry -> {
                            if (++count[0] == 200) {
                                happening.run();
                            }
                        })
                        .iterator();
            }
        };
        return (AnalysisResult) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AnalysisResult.class}, (proxy, method, args) -> {
                    try {
                        return method.getName().equals("transactions") ? rows : method.invoke(result, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
