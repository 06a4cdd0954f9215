package io.calo.simulator;

/** Writes the records beside the sync itself: the raw message, notifications, metrics, and shapes nobody has seen. */
final class SideRecords {
    private static final String[] STRANGERS = {
        "Balance snapshot stored { version: 3, parts: [ 'wallet', 'subscription' ], checksum: 'f17c' }",
        "Circuit breaker for wallet-reader is now HALF_OPEN",
        "Replaying ledger window Map(2) { 'from' => 41, 'to' => 57 }",
        "Feature flag sync.parallel evaluated to true for cohort 7",
        "Retry budget { remaining: 12, resetAt: undefined, owners: Set(1) { 'sync' } }",
        "Cache warm-up took 182ms, 0 misses",
        "Deprecated field userBalance seen in payload v1",
        "Heartbeat <Buffer 70 69 6e 67>"
    };

    private final RecordHead head;
    private final Metadata metadata;
    private final Dice dice;
    private final IsoTime time = new IsoTime();
    private final TextBuffer scratch = new TextBuffer(4096);
    private int strangers;

    SideRecords(RecordHead head, Metadata metadata, Dice dice) {
        this.head = head;
        this.metadata = metadata;
        this.dice = dice;
    }

    /** The raw message, in one of the three ways in which it has been printed. */
    void paymentMessage(TextBuffer out, long when, Uuid request, Entry entry) {
        head.application(out, when, Kind.PAYMENT_MESSAGE, request, "INFO");
        scratch.clear();
        addBody(scratch, entry);
        switch (dice.below(5)) {
            case 0 -> addQueueRecord(out.add("record "), entry);
            case 1 -> out.add("record.body ").add(scratch);
            default -> out.add("transaction ").add(scratch);
        }
        RecordHead.end(out);
    }

    private void addQueueRecord(TextBuffer out, Entry entry) {
        long sent = entry.id.millis() + 800;
        entry.message.addTo(out.add("{\n  messageId: '"));
        out.add("',\n  receiptHandle: 'SIM")
                .hex(dice.bits(), 16)
                .add("/+")
                .hex(dice.bits(), 16)
                .add("==',\n  body: ");
        NodeString.addTo(out, scratch);
        out.add(",\n  attributes: {\n    ApproximateReceiveCount: '1',\n    SentTimestamp: '")
                .add(sent);
        out.add("',\n    SequenceNumber: '").add(dice.bits() >>> 2).add("',\n    MessageGroupId: '");
        entry.subscriber.id.addTo(out);
        out.add("',\n    SenderId: 'AIDASIMULATEDSENDER00',\n    MessageDeduplicationId: '");
        entry.id.addTo(out);
        out.add("',\n    ApproximateFirstReceiveTimestamp: '")
                .add(sent)
                .add("'\n  },\n  messageAttributes: {},\n  md5OfBody: '");
        out.hex(dice.bits(), 16).hex(dice.bits(), 16).add("',\n  eventSource: 'aws:sqs',\n");
        out.add("  eventSourceARN: 'arn:aws:sqs:me-south-1:000000000000:simulated-sync-balance.fifo',\n");
        out.add("  awsRegion: 'me-south-1'\n}");
    }

    private void addBody(TextBuffer body, Entry entry) {
        Subscriber subscriber = entry.subscriber;
        Dice person = new Dice(subscriber.id.low());
        Json json = new Json(body).open().name("id").text(entry.id.toString());
        json.name("type").text(entry.credit ? "CREDIT" : "DEBIT");
        json.name("source")
                .text(entry.action.source(entry.credit).name())
                .name("action")
                .text(entry.action.name());
        json.name("amount").number(entry.amount).name("vat").number(entry.vat);
        json.name("userBalance").number(subscriber.wallet).name("userId").uuid(subscriber.id);
        json.name("name")
                .text(Words.fullName(person))
                .name("email")
                .text("guest" + person.below(100_000) + "@example.org");
        json.name("phoneNumber")
                .text("+999" + (10_000_000 + person.below(80_000_000)))
                .name("brand")
                .text("CALO");
        json.name("kitchen").text(subscriber.kitchen).name("currency").text(subscriber.market.currency());
        json.name("paymentMethod")
                .text("cc")
                .name("updatePaymentBalance")
                .raw("true")
                .name("metadata");
        TextBuffer details = new TextBuffer(512);
        if (metadata.present(entry)) {
            metadata.addTo(details, entry);
        } else {
            details.add("{}");
        }
        json.raw(details.toString()).name("actor").text(Words.fullName(person));
        json.name("createdAt").text(time.text(entry.id.millis())).close();
    }

    /** Two records: that it is sent, and what. */
    void notification(TextBuffer out, long when, Uuid request, Subscriber subscriber) {
        head.application(out, when, Kind.NOTIFICATION_SENT, request, "INFO");
        out.add("Sending slack notification");
        RecordHead.end(out);
        head.application(out, when, Kind.NOTIFICATION_SENT, request, "INFO");
        out.add("Sending slack notification {\n  country: '").add(subscriber.market.country());
        out.add("',\n  channel: 'balance-watch',\n  kitchen: '").add(subscriber.kitchen);
        out.add("',\n  brand: 'CALO',\n  suppress: false,\n  blocks: [\n    { type: 'section', text: [Object] },\n");
        out.add("    { type: 'section', fields: [Array] },\n    { type: 'section', text: [Object] }\n  ]\n");
        out.add("} arn:aws:sns:me-south-1:000000000000:simulated-send-slack");
        RecordHead.end(out);
    }

    /** An embedded CloudWatch metric; it carries no request id. */
    void metric(TextBuffer out, long when, String name, Entry entry) {
        head.platform(out, when, Kind.METRIC);
        out.add("{\"_aws\":{\"Timestamp\":").add(when);
        out.add(
                ",\"CloudWatchMetrics\":[{\"Namespace\":\"apiService\",\"Dimensions\":[[\"service\"]],\"Metrics\":[{\"Name\":\"");
        out.add(name)
                .add("\",\"Unit\":\"Count\"}]}]},\"service\":\"syncBalanceSQS\",\"")
                .add(name)
                .add("\":1,\"userId\":\"");
        entry.subscriber.id.addTo(out);
        out.add("\",\"action\":\"").add(entry.action.name()).add("\"}");
        RecordHead.end(out);
    }

    /** A record of a new shape; the shapes take turns. Returns its message. */
    String stranger(TextBuffer out, long when, Uuid request) {
        String message = STRANGERS[strangers++ % STRANGERS.length];
        head.application(out, when, Kind.UNRECOGNIZED, request, "INFO");
        out.add(message);
        RecordHead.end(out);
        return message;
    }
}
