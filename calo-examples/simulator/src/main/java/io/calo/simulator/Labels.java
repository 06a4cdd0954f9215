package io.calo.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a simulation: what went wrong, where and when. Kept in memory until the end, because they are written in order of
 * time; there are as many as faults and what follows from them, however long the logs are.
 */
final class Labels {
    private final List<Label> labels = new ArrayList<>();
    private final IsoTime time = new IsoTime();

    /** A label on a subscriber's transaction. */
    void add(
            String fault,
            Subscriber subscriber,
            @Nullable Ulid transaction,
            long when,
            @Nullable Double amount,
            String detail) {
        Market market = subscriber.market;
        labels.add(new Label(
                fault,
                subscriber.id,
                transaction,
                when,
                market.currency(),
                amount == null ? null : money(market, amount),
                detail));
    }

    /** A label that concerns the service and no subscriber. */
    void add(Fault fault, long when, String detail) {
        labels.add(new Label(fault.commandName(), null, null, when, null, null, detail));
    }

    int count() {
        return labels.size();
    }

    /** Writes one JSON object a line, in order of time. */
    void writeTo(Path file) throws IOException {
        labels.sort(Comparator.comparingLong(Label::when));
        TextBuffer line = new TextBuffer(512);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Label label : labels) {
                line.clear();
                write(line, label);
                line.add('\n').writeTo(out);
            }
        }
    }

    private void write(TextBuffer line, Label label) {
        Json json = new Json(line).open().name("fault").text(label.fault);
        optional(json.name("subscriber"), label.subscriber);
        optional(json.name("transaction"), label.transaction);
        json.name("time").text(time.text(label.when));
        optional(json.name("currency"), label.currency);
        optional(json.name("amount"), label.amount);
        json.name("detail").text(label.detail).close();
    }

    private static void optional(Json json, @Nullable Object value) {
        if (value == null) {
            json.raw("null");
        } else {
            json.text(value.toString());
        }
    }

    /** With the currency's decimals, and one more where the amount has it; without binary residue. */
    static String money(Market market, double amount) {
        BigDecimal text = new BigDecimal(JsNumber.text(market.round(amount, 1)));
        return text.setScale(Math.max(text.scale(), market.decimals())).toPlainString();
    }

    private record Label(
            String fault,
            @Nullable Uuid subscriber,
            @Nullable Ulid transaction,
            long when,
            @Nullable String currency,
            @Nullable String amount,
            String detail) {}
}
