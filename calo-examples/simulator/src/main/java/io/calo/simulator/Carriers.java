package io.calo.simulator;

import io.calo.simulator.Deliveries.Carrier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The ways that payloads of a subscription take. */
final class Carriers {
    private static final String REGION = "me-south-1";
    private static final String STREAM = "arn:aws:kinesis:" + REGION + ":000000000000:stream/simulated-logs";

    private Carriers() {}

    /** A file for each. */
    static Carrier plain(ShapeFiles files) {
        return files::next;
    }

    /** A Lambda event for each. */
    static Carrier lambdaEvent(ShapeFiles files) {
        return payload -> files.next(bytes("{\"awslogs\":{\"data\":\"" + encoded(payload) + "\"}}"));
    }

    /** Several in an object, with nothing between. */
    static Carrier firehose(ShapeFiles files) {
        return new Several(files, 12) {
            @Override
            byte[] together(List<byte[]> payloads) {
                ByteArrayOutputStream object = new ByteArrayOutputStream();
                payloads.forEach(object::writeBytes);
                return object.toByteArray();
            }
        };
    }

    /** Several in the event of a Lambda function. */
    static Carrier kinesis(ShapeFiles files, Dice dice) {
        return new Several(files, 5) {
            @Override
            byte[] together(List<byte[]> payloads) {
                TextBuffer out = new TextBuffer(1 << 15);
                Json json = new Json(out).open().name("Records").openList();
                for (byte[] payload : payloads) {
                    String sequence = sequence(dice);
                    json.open()
                            .name("kinesis")
                            .open()
                            .name("kinesisSchemaVersion")
                            .text("1.0");
                    json.name("partitionKey")
                            .text(partition(dice))
                            .name("sequenceNumber")
                            .text(sequence);
                    json.name("data").text(encoded(payload)).name("approximateArrivalTimestamp");
                    json.raw("1741000000.125").close().name("eventSource").text("aws:kinesis");
                    json.name("eventVersion").text("1.0").name("eventID").text("shardId-000000000000:" + sequence);
                    json.name("eventName").text("aws:kinesis:record").name("invokeIdentityArn");
                    json.text("arn:aws:iam::000000000000:role/simulated")
                            .name("awsRegion")
                            .text(REGION);
                    json.name("eventSourceARN").text(STREAM).close();
                }
                json.closeList().close();
                return bytes(out.toString());
            }
        };
    }

    /** Several in what the command line prints. */
    static Carrier getRecords(ShapeFiles files, Dice dice) {
        return new Several(files, 5) {
            @Override
            byte[] together(List<byte[]> payloads) {
                List<String> records = new ArrayList<>();
                for (byte[] payload : payloads) {
                    records.add("        {\n            \"SequenceNumber\": \"" + sequence(dice)
                            + "\",\n            \"ApproximateArrivalTimestamp\": \"2025-03-03T11:06:40.125000+00:00\",\n"
                            + "            \"Data\": \"" + encoded(payload) + "\",\n            \"PartitionKey\": \""
                            + partition(dice) + "\"\n        }");
                }
                return bytes("{\n    \"Records\": [\n" + String.join(",\n", records)
                        + "\n    ],\n    \"NextShardIterator\": \"AAAAAAAAAAE" + partition(dice)
                        + "==\",\n    \"MillisBehindLatest\": 0\n}\n");
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] payload) {
        return Base64.getEncoder().encodeToString(ShapeFiles.gzip(payload));
    }

    private static String partition(Dice dice) {
        return new TextBuffer(32).hex(dice.bits(), 16).hex(dice.bits(), 16).toString();
    }

    private static String sequence(Dice dice) {
        return "4960" + (dice.bits() >>> 2) + (dice.bits() >>> 2);
    }

    /** Gathers payloads until there are enough for a file. */
    private abstract static class Several implements Carrier {
        private final ShapeFiles files;
        private final int most;
        private final List<byte[]> payloads = new ArrayList<>();

        Several(ShapeFiles files, int most) {
            this.files = files;
            this.most = most;
        }

        abstract byte[] together(List<byte[]> payloads);

        @Override
        public void carry(byte[] payload) throws IOException {
            payloads.add(payload);
            if (payloads.size() == most) {
                end();
            }
        }

        @Override
        public void end() throws IOException {
            if (!payloads.isEmpty()) {
                files.next(together(payloads));
                payloads.clear();
            }
        }
    }
}
