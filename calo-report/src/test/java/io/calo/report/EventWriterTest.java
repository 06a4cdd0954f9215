package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.parser.EventCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventWriterTest {
    private static final String PAYMENT =
            "transaction {\"id\":\"T1\",\"name\":\"Invented Person\",\"email\":\"a@b.example\",\"amount\":5.50}";

    @Test
    void headNamesKindAndPlace() throws IOException {
        JsonNode event = only("\n" + Export.record("Processing message m-1"));

        assertThat(event.toString())
                .isEqualTo(
                        "{\"kind\":\"message-received\",\"timestamp\":\"2024-03-04T05:06:07.080Z\",\"requestId\":\""
                                + Export.REQUEST
                                + "\",\"level\":\"INFO\",\"file\":\"export\",\"line\":2,\"byteOffset\":1,\"messageId\":\"m-1\"}");
    }

    @Test
    void idAndStreamAreToldWhereTheInputStatesThem() throws IOException {
        byte[] record = Export.record("Processing message m-1").strip().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream delivered = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(delivered);
        to.writeByte(3); // as EventCodec sets aside what came in an envelope
        to.writeUTF("f");
        to.write(new byte[8]);
        to.writeLong(1);
        to.write(new byte[8]);
        to.writeBoolean(true);
        to.writeUTF("0042");
        to.writeBoolean(true);
        to.writeUTF("2024/03/04/[$LATEST]a");
        to.writeLong(7);
        to.writeBoolean(false);
        to.writeInt(record.length);
        to.write(record);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventWriter writer = new EventWriter(out, PersonalDataPolicy.MASKED)) {
            writer.write(EventCodec.read(new DataInputStream(new ByteArrayInputStream(delivered.toByteArray()))));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"byteOffset\":0,\"eventId\":\"0042\",\"logStream\":\"2024/03/04/[$LATEST]a\",\"messageId\":");
    }

    @Test
    void personalDataAreMaskedUnlessShown() {
        String log = Export.record(PAYMENT);

        assertThat(Export.written(log, PersonalDataPolicy.MASKED))
                .doesNotContain("Invented")
                .doesNotContain("a@b")
                .contains("5.50");
        assertThat(Export.written(log, PersonalDataPolicy.SHOWN)).contains("Invented Person", "a@b.example");
    }

    @Test
    void brokenRecordsAreMaskedToo() {
        String written = Export.written(Export.record(PAYMENT.substring(0, 50)), PersonalDataPolicy.MASKED);

        assertThat(written).contains("\"kind\":\"malformed\"").doesNotContain("Invented");
    }

    @Test
    void excerptThatBeginsInsideAValueLosesItsFirstLine() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String written = Export.written(
                "vented Person', id: 1\n" + Export.record("Processing message m-1"), PersonalDataPolicy.MASKED);

        assertThat(mapper.readTree(written.split("\n", -1)[0]).at("/text").asText())
                .startsWith("***")
                .doesNotContain("Person");
        assertThat(Export.written("vented Person', id: 1", PersonalDataPolicy.MASKED))
                .doesNotContain("Person");
    }

    @Test
    void excerptThatEndsInsideAValueLosesItsLastWord() {
        String log = Export.record(PAYMENT.substring(0, 20) + "\"x\":" + "1".repeat(40_000));

        assertThat(Export.written(log, PersonalDataPolicy.MASKED))
                .contains("\"kind\":\"malformed\"")
                .contains("***\"")
                .doesNotContain("11111111111111111");
    }

    @Test
    void unknownMessageKeepsItsTextAndItsObject() throws IOException {
        JsonNode event = only(Export.record("Something new { a: 1, b: [Object] }"));

        assertThat(event.at("/kind").asText()).isEqualTo("unrecognized");
        assertThat(event.at("/text").asText()).isEqualTo("Something new { a: 1, b: [Object] }");
        assertThat(event.at("/value").toString()).isEqualTo("{\"a\":1,\"b\":{\"$inspect\":\"[Object]\"}}");
    }

    @Test
    void numbersStandAsPrinted() {
        assertThat(Export.written(
                        Export.record("Probe { a: -0, b: 1e+21, c: 60.181000000000004 }"), PersonalDataPolicy.MASKED))
                .contains("\"value\":{\"a\":-0,\"b\":1e+21,\"c\":60.181000000000004}");
    }

    @Test
    void eachEventIsOneLineWhateverItHolds() {
        String written = Export.written(
                Export.record("Probe { a: 'x\\ny' }\nand more\u2028") + Export.record("Processing message m-1"),
                PersonalDataPolicy.MASKED);

        assertThat(written.split("\n", -1)).hasSize(3).endsWith("");
    }

    @Test
    void emptyLogWritesNothing() {
        assertThat(Export.written("", PersonalDataPolicy.MASKED)).isEmpty();
    }

    @Test
    void reportStatesDurationsInMilliseconds() throws IOException {
        JsonNode event = only("2024-03-04T05:06:07.080Z REPORT RequestId: " + Export.REQUEST
                + "\tDuration: 141.09 ms\tBilled Duration: 142 ms\tMemory Size: 1024 MB\tMax Memory Used: 98 MB\t\n\n");

        assertThat(event.at("/durationMillis").decimalValue()).isEqualByComparingTo("141.09");
        assertThat(event.at("/memorySizeMegabytes").asInt()).isEqualTo(1024);
        assertThat(event.has("status")).isFalse();
    }

    private static JsonNode only(String log) throws IOException {
        return new ObjectMapper().readTree(Export.written(log, PersonalDataPolicy.MASKED));
    }
}
