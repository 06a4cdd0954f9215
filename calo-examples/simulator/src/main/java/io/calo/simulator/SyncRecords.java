package io.calo.simulator;

/** Writes the records of the service itself, objects as {@code util.inspect} prints them. The hot one is {@link #started}. */
final class SyncRecords {
    private static final byte[] RECEIVED = TextBuffer.ascii("Processing message ");
    private static final byte[] STARTED = TextBuffer.ascii("Start syncing the balance {\n  transaction: {\n    id: '");
    private static final byte[] USER = TextBuffer.ascii("    userId: '");
    private static final byte[] TYPE = TextBuffer.ascii("',\n    type: '");
    private static final byte[] SOURCE = TextBuffer.ascii("',\n    source: '");
    private static final byte[] ACTION = TextBuffer.ascii("',\n    action: '");
    private static final byte[] NEXT = TextBuffer.ascii("',\n");
    private static final byte[] PAYMENT = TextBuffer.ascii("    paymentBalance: ");
    private static final byte[] METADATA = TextBuffer.ascii(",\n    updatePaymentBalance: true,\n    metadata: ");
    private static final byte[] CURRENCY = TextBuffer.ascii("    currency: '");
    private static final byte[] AMOUNT = TextBuffer.ascii("',\n    amount: ");
    private static final byte[] VAT = TextBuffer.ascii(",\n    vat: ");
    private static final byte[] OLD = TextBuffer.ascii(",\n    oldBalance: ");
    private static final byte[] NEW = TextBuffer.ascii(",\n    newBalance: ");
    private static final byte[] STARTED_END = TextBuffer.ascii("\n  }\n}\n\n");
    private static final byte[] PUBLISHED = TextBuffer.ascii("SubscriptionBalanceUpdated event published\n\n");

    private final RecordHead head;
    private final Metadata metadata;
    private final IsoTime time = new IsoTime();
    private final TextBuffer scratch = new TextBuffer(4096);

    SyncRecords(RecordHead head, Metadata metadata) {
        this.head = head;
        this.metadata = metadata;
    }

    void received(TextBuffer out, long when, Uuid request, Uuid message) {
        head.application(out, when, Kind.MESSAGE_RECEIVED, request, "INFO");
        message.addTo(out.add(RECEIVED));
        RecordHead.end(out);
    }

    void started(TextBuffer out, long when, Uuid request, Entry entry, Posting posting) {
        head.application(out, when, Kind.SYNC_STARTED, request, "INFO");
        posting.id().addTo(out.add(STARTED));
        if (posting.newerShape()) {
            out.add(TYPE).add(posting.statedCredit() ? "CREDIT" : "DEBIT");
            out.add(SOURCE).add(entry.action.source(entry.credit).name());
            out.add(ACTION).add(entry.action.name());
        }
        out.add(NEXT).add(USER);
        entry.subscriber.id.addTo(out);
        out.add(NEXT);
        if (posting.newerShape()) {
            JsNumber.addTo(out.add(PAYMENT), posting.paymentBalance());
            addMetadata(out.add(METADATA), entry);
            out.add(',').add('\n');
        }
        out.add(CURRENCY).add(posting.market().currency());
        JsNumber.addTo(out.add(AMOUNT), posting.amount());
        JsNumber.addTo(out.add(VAT), entry.vat);
        JsNumber.addTo(out.add(OLD), posting.oldBalance());
        JsNumber.addTo(out.add(NEW), posting.newBalance());
        out.add(STARTED_END);
    }

    private void addMetadata(TextBuffer out, Entry entry) {
        if (!metadata.present(entry)) {
            out.add("undefined");
        } else if (metadata.plain(entry)) {
            out.add('\'');
            metadata.addTo(out, entry);
            out.add('\'');
        } else {
            scratch.clear();
            metadata.addTo(scratch, entry);
            NodeString.addTo(out, scratch);
        }
    }

    void lockCreated(TextBuffer out, long when, Uuid request, Entry entry) {
        head.application(out, when, Kind.LOCK_CREATED, request, "INFO");
        out.add("Transaction Lock created TransactionLock {\n  pk: 'lock#");
        entry.subscriber.id.addTo(out);
        entry.id.addTo(out.add("',\n  sk: '"));
        out.add("',\n  attempts: 1,\n  createdAt: ");
        time.addTo(out, when);
        out.add(",\n  expiresAt: ").add(when / 1000 + 86_400).add("\n}");
        RecordHead.end(out);
    }

    void published(TextBuffer out, long when, Uuid request) {
        head.application(out, when, Kind.SYNC_PUBLISHED, request, "INFO");
        out.add(PUBLISHED);
    }

    /** Skipped: {@code why} is the whole message. */
    void skipped(TextBuffer out, long when, Uuid request, String why) {
        head.application(out, when, Kind.SYNC_SKIPPED, request, "INFO");
        out.add(why);
        RecordHead.end(out);
    }

    /** Refused before a start, where only the current balance is known. */
    void refused(TextBuffer out, long when, Uuid request, Entry entry, double current) {
        beginRefusal(out, when, request).add("    userId: '");
        entry.subscriber.id.addTo(out);
        JsNumber.addTo(out.add("',\n    currentBalance: "), current);
        entry.id.addTo(out.add(",\n    transactionId: '"));
        out.add("'\n  }\n}");
        RecordHead.end(out);
    }

    /** Refused after a start. */
    void refused(TextBuffer out, long when, Uuid request, Entry entry, Posting posting) {
        entry.id.addTo(beginRefusal(out, when, request).add("    transactionId: '"));
        entry.subscriber.id.addTo(out.add("',\n    userId: '"));
        JsNumber.addTo(out.add("',\n    currentBalance: "), posting.oldBalance());
        JsNumber.addTo(out.add(",\n    newBalance: "), posting.newBalance());
        out.add("\n  }\n}");
        RecordHead.end(out);
    }

    private TextBuffer beginRefusal(TextBuffer out, long when, Uuid request) {
        head.application(out, when, Kind.OVERDRAFT_REFUSED, request, "INFO");
        out.add(
                "{\n  message: 'Subscriber will have a negative balance due to this action, the process will terminate.',\n");
        return out.add("  data: {\n");
    }

    void mismatch(TextBuffer out, long when, Uuid request, Subscriber subscriber) {
        head.application(out, when, Kind.BALANCE_MISMATCH, request, "ERROR");
        out.add("Subscription balance and payment balance are not in sync {\n  userId: '");
        subscriber.id.addTo(out);
        JsNumber.addTo(out.add("',\n  subscriptionBalance: "), subscriber.subscription);
        JsNumber.addTo(out.add(",\n  paymentBalance: "), subscriber.wallet);
        out.add("\n}");
        RecordHead.end(out);
    }

    void failed(TextBuffer out, long when, Uuid request) {
        head.application(out, when, Kind.SYNC_FAILED, request, "ERROR");
        out.add(
                "An error occured while syncing the balance ConditionalCheckFailedException: The conditional request failed\n");
        out.add("    at throwDefaultError (/var/task/lib/aws/errors.mjs:41:18)\n");
        out.add("    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)\n");
        out.add("    at async saveBalance (/var/task/lib/sync/saveBalance.mjs:58:3) {\n  '$fault': 'client',\n");
        request.addTo(out.add("  '$metadata': {\n    httpStatusCode: 400,\n    requestId: '"));
        out.add("',\n    attempts: 1,\n    totalRetryDelay: 0\n  }\n}");
        RecordHead.end(out);
    }
}
