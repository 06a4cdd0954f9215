package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The same records in other files give the same transactions, but for the columns that name their place. */
class RearrangedLogsTest {
    private static final int PLACE_COLUMNS = 3;
    private static final SourcePosition NOWHERE = new SourcePosition("nowhere", 1, 0);

    @TempDir
    Path folder;

    @Test
    void simulatedLogsInOtherFilesSayTheSame() throws IOException {
        Path logs = folder.resolve("logs");
        Simulation.builder()
                .subscribers(80)
                .days(20)
                .seed(11)
                .faults(FaultPlan.all(3))
                .build()
                .writeTo(logs);

        assertAllArrangementsAgree(logs);
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "CALO_REFERENCE",
            matches = ".+",
            disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
    void referenceLogsInOtherFilesSayTheSame() throws IOException {
        assertAllArrangementsAgree(Path.of(System.getenv("CALO_REFERENCE"), "logs"));
    }

    private void assertAllArrangementsAgree(Path logs) throws IOException {
        List<byte[]> files = contents(logs);
        Random random = new Random(5);
        List<String> expected = facts(logs);
        assertThat(expected).hasSizeGreaterThan(500);

        assertThat(facts(written("renamed", shuffled(files, random)))).isEqualTo(expected);
        assertThat(facts(written("merged", List.of(joined(shuffled(files, random))))))
                .isEqualTo(expected);
        assertThat(facts(written("split", shuffled(split(files, random), random))))
                .isEqualTo(expected);
        assertThat(facts(written("dealt", dealt(files, random)))).isEqualTo(expected);
    }

    /** All that is said of the logs, but for where it was read. */
    private List<String> facts(Path logs) throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            List<String> facts = transactions(result);
            for (Finding finding : result.findings()) {
                facts.add(new Finding(
                                finding.id(),
                                finding.rule(),
                                finding.severity(),
                                finding.scope(),
                                finding.key(),
                                finding.subscriberId(),
                                finding.transactionId(),
                                finding.timestamp(),
                                finding.currency(),
                                finding.amount(),
                                finding.message(),
                                finding.cause(),
                                finding.episodeId(),
                                Collections.nCopies(finding.evidence().size(), NOWHERE))
                        .toString());
            }
            EpisodeAccount account = new EpisodeAccount(ZoneOffset.UTC);
            result.episodes().forEach(episode -> facts.add(episode.id() + " " + account.of(episode)));
            facts.add(result.exposures().toString());
            return facts;
        }
    }

    private List<String> transactions(AnalysisResult result) throws IOException {
        Path csv = folder.resolve("transactions.csv");
        Reports.csv().write(result, csv);
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(csv)) {
            String row = line;
            for (int i = 0; i < PLACE_COLUMNS; i++) {
                row = row.substring(0, row.lastIndexOf(','));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<byte[]> contents(Path logs) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    contents.add(in.readAllBytes());
                }
            }
        }
        return contents;
    }

    private Path written(String name, List<byte[]> files) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < files.size(); i++) {
            try (OutputStream out = Files.newOutputStream(target.resolve("part-" + i))) {
                out.write(files.get(i));
            }
        }
        return target;
    }

    private static List<byte[]> shuffled(List<byte[]> files, Random random) {
        List<byte[]> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static byte[] joined(List<byte[]> files) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] file : files) {
            all.write(file);
        }
        return all.toByteArray();
    }

    /** Every file in up to four, cut between records. */
    private static List<byte[]> split(List<byte[]> files, Random random) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (byte[] file : files) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            List<byte[]> records = records(file);
            for (byte[] record : records) {
                part.write(record);
                if (random.nextInt(records.size()) < 3) {
                    parts.add(part.toByteArray());
                    part.reset();
                }
            }
            parts.add(part.toByteArray());
        }
        return parts;
    }

    /** Every record into one of seven files, as cards are dealt. */
    private static List<byte[]> dealt(List<byte[]> files, Random random) throws IOException {
        List<ByteArrayOutputStream> hands = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            hands.add(new ByteArrayOutputStream());
        }
        for (byte[] file : shuffled(files, random)) {
            for (byte[] record : records(file)) {
                hands.get(random.nextInt(hands.size())).write(record);
            }
        }
        return hands.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    /** The records of a whole export: a line that begins with a year and a month begins one. */
    private static List<byte[]> records(byte[] file) {
        List<byte[]> records = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < file.length; at++) {
            boolean begins = file[at - 1] == '\n'
                    && at + 25 < file.length
                    && file[at] == '2'
                    && file[at + 4] == '-'
                    && file[at + 10] == 'T'
                    && file[at + 24] == ' ';
            if (begins) {
                records.add(java.util.Arrays.copyOfRange(file, start, at));
                start = at;
            }
        }
        records.add(java.util.Arrays.copyOfRange(file, start, file.length));
        return records;
    }
}
