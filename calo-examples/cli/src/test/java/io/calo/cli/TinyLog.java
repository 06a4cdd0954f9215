package io.calo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records made up for these tests: three messages of two subscribers, and what can go wrong with them. */
final class TinyLog {
    private static final String REQUEST = "5f0c1d2e-0000-4000-8000-000000000001";

    /** Wallet and subscription in step. */
    static final String PUBLISHED = received("21:01:00.100", 1)
            + started(
                    "21:01:00.200",
                    "01JNCAK1EZTDRQEXJ397W67S01",
                    "ann",
                    "BHD",
                    "5.5000000000000001",
                    "100",
                    "94.5",
                    "94.5")
            + published("21:01:00.300");

    /** The wallet is below zero, and the service says that the balances differ. */
    static final String OUT_OF_STEP = received("21:01:01.100", 2)
            + started("21:01:01.200", "01JNCAK1EZTDRQEXJ397W67S02", "bob", "SAR", "40", "50", "10", "-1234.5")
            + published("21:01:01.300")
            + record(
                    "21:01:01.400",
                    "ERROR",
                    "Subscription balance and payment balance are not in sync {\n  userId: 'bob',\n"
                            + "  subscriptionBalance: 10,\n  paymentBalance: -1234.5\n}");

    static final String REFUSED = received("21:01:02.100", 3)
            + record(
                    "21:01:02.200",
                    "INFO",
                    "{\n  message: 'Subscriber will have a negative balance due to this action, the process will terminate.',\n"
                            + "  data: {\n    userId: 'bob',\n    transactionId: '01JNCAK1EZTDRQEXJ397W67S03',\n"
                            + "    currentBalance: 10\n  }\n}");

    static final String SKIPPED = received("21:01:10.100", 6)
            + record("21:01:10.300", "INFO", "Skipping the process, balance is already synced from other listeners");

    static final String UNFINISHED = received("21:01:09.100", 4);

    static final String UNANNOUNCED =
            started("21:01:04.200", "01JNCAK1EZTDRQEXJ397W67S04", "ann", "BHD", "1", "94.5", "93.5", "93.5")
                    + published("21:01:04.300");

    static final String WITHOUT_REQUEST =
            "2025-03-02T21:01:05.000Z 2025-03-02T21:01:05.000Z\tundefined\tINFO\tSubscriptionBalanceUpdated event published\n\n";

    static final String UNRECOGNIZED = record("21:01:06.000", "INFO", "A sentence nobody has seen before");

    /** A known message whose object is broken. */
    static final String MALFORMED =
            record("21:01:07.000", "INFO", "Start syncing the balance {\n  transaction: {\n    id: '01");

    static final String PERSONAL = received("21:01:08.100", 5)
            + record(
                    "21:01:08.200",
                    "INFO",
                    "record.body {\"user\":{\"name\":\"Layla Invented\",\"email\":\"layla@example.com\",\"phoneNumber\":\"+97333000001\"}}")
            + published("21:01:08.300");

    private TinyLog() {}

    /** Writes a file of these records into a folder. */
    static Path write(Path folder, String... records) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("000000.log"), String.join("", records));
    }

    private static String received(String time, int message) {
        return record(time, "INFO", "Processing message 00000000-0000-4000-8000-00000000000" + message);
    }

    private static String published(String time) {
        return record(time, "INFO", "SubscriptionBalanceUpdated event published");
    }

    private static String started(
            String time,
            String id,
            String user,
            String currency,
            String amount,
            String before,
            String after,
            String wallet) {
        return record(
                time,
                "INFO",
                "Start syncing the balance {\n  transaction: {\n    id: '" + id + "',\n    userId: '" + user
                        + "',\n    type: 'DEBIT',\n    source: 'SUBSCRIPTION',\n    action: 'DELIVERY_DEDUCTION',\n    currency: '"
                        + currency + "',\n    amount: " + amount + ",\n    vat: 0,\n    oldBalance: " + before
                        + ",\n    newBalance: " + after + ",\n    paymentBalance: " + wallet
                        + ",\n    updatePaymentBalance: true,\n    metadata: undefined\n  }\n}");
    }

    private static String record(String time, String level, String message) {
        String timestamp = "2025-03-02T" + time + "Z";
        return timestamp + " " + timestamp + "\t" + REQUEST + "\t" + level + "\t" + message + "\n\n";
    }
}
