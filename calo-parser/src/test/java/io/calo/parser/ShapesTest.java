package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How shapes are told from one another and from files that are no logs, and what is said of those that lack something. */
class ShapesTest {
    private static List<String> remarks(Logs.Result result) {
        return result.coverage().remarks().stream().map(InputRemark::text).toList();
    }

    private static String row(int minute, String message) {
        return "2031-05-06 07:0" + minute + ":09.010,\"" + message + "\n\"\n";
    }

    @Test
    void pagesOfAQueryAreReadOneAfterAnother() {
        String row = "[{\"field\":\"@timestamp\",\"value\":\"2031-05-06 07:08:09.010\"},"
                + "{\"field\":\"@message\",\"value\":\"END RequestId: a\"}]";
        String full = row + ("," + row).repeat(9_999);
        String first = "{\"results\":[" + full + "],\"status\":\"Complete\",\"nextToken\":\"t\"}\n";
        String last = "{\"results\":[" + row + "],\"status\":\"Complete\"}\n";

        Logs.Result whole = Logs.read(Logs.utf8(first + last));

        assertThat(whole.events()).hasSize(10_001);
        assertThat(remarks(whole)).noneMatch(remark -> remark.startsWith("Holds exactly"));
        assertThat(remarks(Logs.read(Logs.utf8(first))))
                .anyMatch(remark -> remark.startsWith("Holds exactly 10000 rows"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"a\\u007f\\u0080\"|\"a\u007F\u0080\"",
                "{\\n    \"a\": 1\\n}|{\"a\":1}",
                "5|5",
                "null|null",
                "nil|\\nnil",
                "5 6|\\n5 6",
                "\\n5|\\n\\n5",
            })
    void jsonThatTailLaidOutIsWhatNodeLogged(String laidOut, String logged) {
        String head = "2031-05-06T07:08:09.010000+00:00 2031/05/06/[$LATEST]0000aaaa0000bbbb0000cccc0000dddd ";
        String start = head + "START RequestId: " + Logs.REQUEST + " Version: $LATEST\n";

        Logs.Result read = Logs.read(Logs.utf8(start + head + "\n" + laidOut.replace("\\n", "\n") + "\n" + start));

        assertThat(read.events().get(1).message()).isEqualTo(logged.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\":\"calo.summary/1\",\"coverage\":{\"files\":1},\"findings\":{\"total\":0}}",
                "{\"id\":\"a\",\"rule\":\"calo.ledger.gap\",\"timestamp\":\"2031-05-06T07:08:09.010Z\",\"message\":\"a gap\"}\n",
                "{\"kind\":\"sync-started\",\"timestamp\":\"2031-05-06T07:08:09.010Z\",\"file\":\"log\",\"line\":1}\n",
                "transactionId,timestamp,requestId,messageId\n01TEST,2031-05-06T07:08:09.010Z,a,b\n",
                "timestamp,message\n1935817689010,hello\n",
                "{\"name\":\"@calo/app\",\"version\":\"1.0.0\",\"dependencies\":{}}",
                "{\"events\":[{\"type\":\"click\",\"timestamp\":1935817689010}]}",
                "{\"events\":[]}",
                "{\"results\":[{\"id\":1}],\"status\":\"ok\"}",
                "{\"Records\":[{\"eventVersion\":\"1.08\",\"eventSource\":\"s3.amazonaws.com\",\"eventTime\":\"2031\"}]}",
                "{\"Records\":[{\"messageId\":\"1\",\"body\":\"{}\",\"eventSource\":\"aws:sqs\"}]}",
                "{\"records\":[{\"data\":\"AAAA\"}]}",
                "{\"@timestamp\":\"2031-05-06T07:08:09.010Z\",\"@version\":\"1\",\"message\":\"hello\"}\n",
                "{\"timestamp\":1935817689010,\"level\":\"INFO\",\"message\":\"hello\"}\n",
                "[{\"timestamp\":1935817689010,\"value\":4}]",
                "[1,2,3]",
                "[]",
                "{}",
                "{",
                "@",
                "@timestamp,host,message\n2031-05-06 07:08:09.010,a,b\n",
                "2031-05-06T07:08:09.010000+00:00 host program[1]: words\n",
                "2031-05-06T07:08:09 words\n",
                "2031-05-06 07:08:09 words\n",
                "# How to\n\n2031-05-06T07:08:09.010000+00:00 2031/05/06/[$LATEST]0a START RequestId: a\n\nis what tail prints\n",
                "{\"widgets\":[{\"query\":\"x\",\"columns\":[\"@timestamp\",\"@message\"]}]}",
                "{\"events\":[{\"message\":\"Deployment of the new web site is done and well\",\"user\":\"x\"}]}",
                "{\"timestamp\":1935817689010,\"message\":\"the server listens, all is well so far\",\"level\":30,\"pid\":1}",
                "{\"sessionStart\":{\"at\":\"2031\"},\"user\":1}",
                "{\"sessionResults\":[{\"score\":1}]}",
                "{\"enum\":[\"DATA_MESSAGE\",\"CONTROL_MESSAGE\"]}",
                "{\"messageType\":\"DATA_MESSAGE\",\"from\":\"a\"}",
                "<html><body>events</body></html>"
            })
    void fileThatIsNoLogIsPassedOverInAFolderAndAFaultWhereItIsNamed(String content, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content);
        try (LogReader reader = LogReader.open(folder)) {
            Logs.Result found = Logs.drain(reader);
            assertThat(found.events()).isEmpty();
            assertThat(found.coverage().ignored())
                    .extracting(IgnoredInput::reason)
                    .containsExactly("holds no log record");
        }
        assertThat(LogFile.in(folder).get(0).isLog()).isFalse();
        try (LogReader reader = LogReader.open(file)) {
            assertThat(Logs.drain(reader).reasons()).containsExactly(MalformedReason.NO_RECORD_START);
        }
    }

    @Test
    void otherMembersFarBehindOnesThatEventsHaveMakeAFileNoLog(@TempDir Path folder) throws IOException {
        String like = "{\"message\":\"a\",\"timestamp\":1935817689010}";
        String others = like.replace("}", ",\"user\":1}");
        Files.writeString(folder.resolve("file"), "{\"events\":[" + (like + ",").repeat(150) + others + "]}");
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(Logs.drain(reader).coverage().ignoredFiles()).isOne();
        }
    }

    @Test
    void eventsBehindABrokenBeginningAreFoundInAFolder(@TempDir Path folder) throws IOException {
        String event = "{\"logStreamName\":\"s\",\"timestamp\":1935817689010,\"message\":\"END RequestId: "
                + Logs.REQUEST + "\",\"ingestionTime\":1935817689011,\"eventId\":\"1\"}";
        Files.writeString(folder.resolve("file"), "{\"a\":,\"events\":[" + event + "]}");
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(Logs.drain(reader).kinds()).containsExactly("malformed", "invocation-ended");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"events\":[],\"searchedLogStreams\":[]}",
                "{\"searchedLogStreams\":[{\"logStreamName\":\"a\",\"searchedCompletely\":true}],\"events\":[]}",
                "{\"events\":[],\"nextToken\":\"a\"}",
                "{\"events\":[],\"nextForwardToken\":\"f/1\",\"nextBackwardToken\":\"b/1\"}",
                "{\"results\":[],\"statistics\":{\"recordsMatched\":0.0},\"status\":\"Complete\"}",
                "{\"Records\":[],\"NextShardIterator\":\"a\",\"MillisBehindLatest\":0}",
                "{\"messageType\":\"CONTROL_MESSAGE\",\"logEvents\":[{\"id\":\"\",\"timestamp\":1,\"message\":\"CWL\"}]}",
                "@timestamp,@message\n"
            })
    void answerWithoutEventsIsALogWithoutFaults(String content, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page"), content);
        try (LogReader reader = LogReader.open(folder)) {
            Logs.Result result = Logs.drain(reader);
            assertThat(result.events()).isEmpty();
            assertThat(result.coverage().files()).isEqualTo(1);
            assertThat(result.coverage().ignoredFiles()).isZero();
            assertThat(result.coverage().decodedBytes()).isEqualTo(content.length());
        }
    }

    @Test
    void shapesMayLieMixedInOneFolder(@TempDir Path folder) throws IOException {
        List<String> names = List.of("s3-export.log", "insights.csv", "kinesis-get-records.json", "tail-detailed.txt");
        for (String name : names) {
            Files.write(folder.resolve(name + ".gz"), Logs.gzip(GoldenShapesTest.golden(name)));
        }
        Files.writeString(folder.resolve("package.json"), "{\"name\":\"a\"}");
        try (LogReader reader = LogReader.open(folder)) {
            Logs.Result result = Logs.drain(reader);
            assertThat(result.events()).hasSize(9 * names.size());
            assertThat(result.coverage().isClean()).isTrue();
            assertThat(result.coverage().ignoredFiles()).isEqualTo(1);
        }
    }

    @Test
    void fileThatBeginsInsideAnEnvelopeIsReadFromTheNextEventOn() {
        String pages = new String(GoldenShapesTest.golden("filter-log-events.json"), StandardCharsets.UTF_8);
        Logs.Result result = Logs.read(pages.substring(pages.indexOf("\"timestamp\"")));
        assertThat(result.kinds()).startsWith("malformed", "invocation-started").hasSize(9);
    }

    @Test
    void liveTailIsRefusedAsAWholeWithItsReason() {
        Logs.Result result = Logs.read(GoldenShapesTest.golden("live-tail.json"));
        Malformed refused = result.malformed().get(0);
        assertThat(result.events()).hasSize(1);
        assertThat(refused.reason()).isEqualTo(MalformedReason.SAMPLED);
        assertThat(refused.detail()).contains("500 a second").contains("filter-log-events");
        assertThat(refused.byteLength()).isEqualTo(GoldenShapesTest.golden("live-tail.json").length);
    }

    @Test
    void messagesWithoutTimesAreRefusedAsAWholeWithTheReason() {
        Logs.Result result = Logs.read(GoldenShapesTest.golden("messages-alone.log"));
        assertThat(result.reasons()).containsExactly(MalformedReason.NO_RECORD_START);
        assertThat(result.malformed().get(0).detail()).contains("Firehose").contains("start-live-tail");
    }

    @Test
    void exportThatBeginsWithAMessageIsStillAnExport() {
        String log = "START RequestId: " + Logs.REQUEST + " Version: $LATEST\n\n" + Logs.received();
        assertThat(Logs.read(log).kinds()).containsExactly("malformed", "message-received");
    }

    @Test
    void subscriptionTellsIdsAndLogStreams() {
        Logs.Result result = Logs.read(GoldenShapesTest.golden("subscription-firehose.json"));
        assertThat(result.events()).extracting(LogEvent::logStream).containsOnly(GoldenShapesTest.STREAM);
        assertThat(result.events())
                .extracting(LogEvent::eventId)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void filteredEventsAndRowsAndTailTellTheirLogStreams() {
        for (String name : List.of(
                "filter-log-events.json",
                "kinesis-lambda-event.json",
                "insights-console.json",
                "insights-get-query-results.json",
                "insights.csv",
                "tail-detailed.txt",
                "tail-detailed-color.txt",
                "tail-json.txt")) {
            assertThat(Logs.read(GoldenShapesTest.golden(name)).events())
                    .as(name)
                    .extracting(LogEvent::logStream)
                    .containsOnly(GoldenShapesTest.STREAM);
        }
    }

    @Test
    void shortTailTakesTimesFromItsRecordsAndSaysSo() {
        Logs.Result export = Logs.read(GoldenShapesTest.golden("s3-export.log"));
        Logs.Result result = Logs.read(GoldenShapesTest.golden("tail-short.txt"));
        assertThat(result.kinds()).isEqualTo(export.kinds());
        for (int i = 0; i < result.events().size(); i++) {
            Map<String, String> expected =
                    GoldenShapesTest.facts(export.events().get(i));
            Map<String, String> actual = GoldenShapesTest.facts(result.events().get(i));
            if (expected.get("requestId").equals("null")
                    || expected.get("level").equals("null")) {
                expected.remove("timestamp");
                actual.remove("timestamp");
            }
            assertThat(actual).isEqualTo(expected);
        }
        assertThat(result.events())
                .extracting(event -> event.timestamp().toString().substring(17))
                .containsExactly(
                        "09Z", "09Z", "09.215Z", "09.230Z", "10.240Z", "10.240Z", "10.260Z", "10.260Z", "10.260Z");
        assertThat(remarks(result))
                .singleElement()
                .asString()
                .contains("--format detailed", "only to the second", "another source of the same days");
    }

    @Test
    void tailThatBeginsInsideAMessageLosesThatMessageAlone() {
        String tail = new String(GoldenShapesTest.golden("tail-detailed.txt"), StandardCharsets.UTF_8);
        Logs.Result result = Logs.read(tail.substring(tail.indexOf("    type: 'DEBIT'")));
        assertThat(result.kinds()).startsWith("malformed", "sync-published").hasSize(6);
    }

    @Test
    void windowsLineEndsOfTailAreNoPartOfMessages() {
        String tail = new String(GoldenShapesTest.golden("tail-detailed.txt"), StandardCharsets.UTF_8);
        assertThat(GoldenShapesTest.facts(Logs.read(tail.replace("\n", "\r\n"))))
                .isEqualTo(GoldenShapesTest.facts(Logs.read(tail)));
    }

    @Test
    void rowsWithoutAZoneAreTakenAsUtcAndSaidToBe() {
        assertThat(remarks(Logs.read(GoldenShapesTest.golden("insights.csv"))))
                .singleElement()
                .asString()
                .contains("taken as UTC", "If the console exported local time", "ends of months");
    }

    @Test
    void rowsInLocalTimeAreNoticedByTheTimesOfTheirMessages() {
        String local = "@timestamp,@message\n2031-05-06 10:08:09.015,\"" + Logs.TIME + "\t" + Logs.REQUEST
                + "\tINFO\tSubscriptionBalanceUpdated event published\n\"\n";
        assertThat(remarks(Logs.read(local)))
                .singleElement()
                .asString()
                .contains("exported local time: so many rows", "own message: 1.", "time zone to UTC");
        String utc = local.replace(" 10:", " 07:");
        assertThat(remarks(Logs.read(utc))).noneMatch(text -> text.contains("quarters"));
        String zoned = local.replace(" 10:08:09.015", "T10:08:09.015+03:00");
        assertThat(remarks(Logs.read(zoned))).isEmpty();
        assertThat(Logs.read(zoned).events().get(0).timestamp()).hasToString("2031-05-06T07:08:09.015Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000, 1_001, 10_000})
    void asManyRowsAsAQueryMayBeLimitedToAreSaidToPerhapsLackSome(int rows) {
        String text = "@timestamp,@message\n"
                + row(8, "START RequestId: a Version: 1").repeat(rows);
        Logs.Result result = Logs.read(text);
        assertThat(result.events()).hasSize(rows);
        boolean expected = rows == 1_000 || rows == 10_000;
        assertThat(remarks(result).stream().anyMatch(remark -> remark.contains("Holds exactly " + rows + " rows")))
                .isEqualTo(expected);
    }

    @Test
    void resultsOfARunningQueryAreSaidToPerhapsLackSome() {
        String text = "{\"results\":[[{\"field\":\"@timestamp\",\"value\":\"2031-05-06 07:08:09.010\"},"
                + "{\"field\":\"@message\",\"value\":\"START RequestId: a Version: 1\\n\"}]],\"status\":\"Running\"}";
        Logs.Result result = Logs.read(text);
        assertThat(result.kinds()).containsExactly("invocation-started");
        assertThat(remarks(result)).anyMatch(remark -> remark.contains("still running"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@message,@logStream\n\"START\n\",s\n\"END\n\",s\n",
                "@timestamp,@logStream\n2031-05-06 07:08:09.010,s\n",
            })
    void resultWithoutTimeOrMessageIsOneFaultThatTellsTheQuery(String text) {
        Logs.Result result = Logs.read(text);
        assertThat(result.reasons()).containsExactly(MalformedReason.SYNTAX);
        assertThat(result.malformed().get(0).detail()).contains("fields @timestamp, @message");
    }

    @Test
    void namesBeforeAWindowsLineEndAreNames() {
        String text = "@timestamp,@message\r\n"
                + row(8, "START RequestId: a Version: 1").replace("\n", "\r\n");
        assertThat(Logs.read(text).kinds()).containsExactly("invocation-started");
    }

    @Test
    void rowWithoutMessageIsAFault() {
        Logs.Result result = Logs.read("[{\"@timestamp\":\"2031-05-06 07:08:09.010\",\"@ptr\":\"a\"}]");
        assertThat(result.reasons()).containsExactly(MalformedReason.SYNTAX);
    }

    @Test
    void streamIsReadBeforeItsEndWhereItsShapeShowsEarly() throws IOException {
        byte[] first = Logs.utf8("{\"messageType\":\"DATA_MESSAGE\",\"logStream\":\"s\",\"logEvents\":[{\"id\":\"1\","
                + "\"timestamp\":1,\"message\":\"START RequestId: a Version: 1\"}]}\n");
        InputStream endless = new InputStream() {
            private final InputStream content = new ByteArrayInputStream(first);

            @Override
            public int read() throws IOException {
                int next = content.read();
                if (next < 0) {
                    throw new AssertionError("read beyond what there is so far");
                }
                return next;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                target[from] = (byte) read();
                return 1;
            }
        };
        try (LogReader reader = LogReader.builder().open(endless, "stream")) {
            assertThat(reader.read().eventId()).isEqualTo("1");
        }
    }
}
