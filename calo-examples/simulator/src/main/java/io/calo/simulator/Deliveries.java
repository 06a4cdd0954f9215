package io.calo.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription delivers: a payload for each page, now and then one again, at once or after the next, and among them the
 * messages by which CloudWatch sees whether the receiver is there.
 */
final class Deliveries implements PageWriter {
    /** Takes payloads. */
    interface Carrier {
        void carry(byte[] payload) throws IOException;

        /** Writes what is left. */
        default void end() throws IOException {}
    }

    private static final String CHECK =
            "{\"messageType\":\"CONTROL_MESSAGE\",\"owner\":\"CloudwatchLogs\",\"logGroup\":\"\",\"logStream\":\"\","
                    + "\"subscriptionFilters\":[],\"logEvents\":[{\"id\":\"\",\"timestamp\":1510109208016,"
                    + "\"message\":\"CWL CONTROL MESSAGE: Checking health of destination.\"}]}";

    private final Carrier carrier;
    private final EventIds ids;
    private final Dice dice;
    private byte @Nullable [] again;
    private boolean begun;

    Deliveries(Carrier carrier, EventIds ids, Dice dice) {
        this.carrier = carrier;
        this.ids = ids;
        this.dice = dice;
    }

    @Override
    public void write(LogPage page) throws IOException {
        if (!begun || dice.chance(0.02)) {
            begun = true;
            carrier.carry(CHECK.getBytes(StandardCharsets.UTF_8));
        }
        byte[] payload = payload(page);
        carrier.carry(payload);
        repeat();
        if (dice.chance(0.08)) {
            again = payload;
            if (dice.chance(0.5)) {
                repeat();
            }
        }
    }

    private void repeat() throws IOException {
        if (again != null) {
            carrier.carry(again);
            again = null;
        }
    }

    @Override
    public void close() throws IOException {
        repeat();
        carrier.end();
    }

    private byte[] payload(LogPage page) {
        TextBuffer out = new TextBuffer(1 << 15);
        Json json = new Json(out).open().name("messageType").text("DATA_MESSAGE");
        json.name("owner").text("000000000000").name("logGroup").text("/aws/lambda/simulated-sync-balance");
        json.name("logStream").text(page.stream()).name("subscriptionFilters").openList();
        json.text("simulated-accounting").closeList().name("logEvents").openList();
        for (int i = 0; i < page.lines().size(); i++) {
            LogLine line = page.lines().get(i);
            json.open().name("id").text(ids.of(page, i)).name("timestamp").raw(Long.toString(line.millis()));
            json.name("message").text(line.logged()).close();
        }
        json.closeList().close();
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
