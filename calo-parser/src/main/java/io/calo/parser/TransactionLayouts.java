package io.calo.parser;

import io.calo.parser.Layout.Form;
import java.math.BigDecimal;
import java.util.Map;

/** The two layouts that transactions are logged in, and how the values of each make a transaction. */
final class TransactionLayouts {
    private static final String BEGINNING = SyncStarted.PREFIX + "\n  transaction: {\n    id: '";

    /** Where the literal after the transaction's id names the next member, if the id is a ULID. */
    private static final int SECOND_KEY = BEGINNING.length() + 26 + "',\n    ".length();

    static final Layout OLDER = Layout.of(BEGINNING)
            .value(Form.TEXT, "',\n    userId: '")
            .value(Form.TEXT, "',\n    currency: '")
            .value(Form.TEXT, "',\n    amount: ")
            .value(Form.NUMBER, ",\n    vat: ")
            .value(Form.NUMBER, ",\n    oldBalance: ")
            .value(Form.NUMBER, ",\n    newBalance: ")
            .value(Form.NUMBER, "\n  }\n}\n\n")
            .build();

    static final Layout NEWER = Layout.of(BEGINNING)
            .value(Form.TEXT, "',\n    type: '")
            .value(Form.TYPE, "',\n    source: '")
            .value(Form.TEXT, "',\n    action: '")
            .value(Form.TEXT, "',\n    userId: '")
            .value(Form.TEXT, "',\n    paymentBalance: ")
            .value(Form.NUMBER, ",\n    updatePaymentBalance: ")
            .value(Form.FLAG, ",\n    metadata: '")
            .value(Form.LONG_TEXT, "',\n    currency: '")
            .value(Form.TEXT, "',\n    amount: ")
            .value(Form.NUMBER, ",\n    vat: ")
            .value(Form.NUMBER, ",\n    oldBalance: ")
            .value(Form.NUMBER, ",\n    newBalance: ")
            .value(Form.NUMBER, "\n  }\n}\n\n")
            .build();

    private TransactionLayouts() {}

    /** The layout that a transaction's record has whose message begins at {@code message}, if it has either. */
    static Layout likely(byte[] block, int message, int limit) {
        int key = message + SECOND_KEY;
        return key < limit && block[key] == 't' ? NEWER : OLDER;
    }

    /** The transaction that these values are of, which are asked for in the layout's order. */
    static Transaction decode(Layout layout, LayoutValues values) {
        return layout == NEWER ? newer(values) : older(values);
    }

    private static Transaction older(LayoutValues values) {
        String id = values.text();
        String userId = values.text();
        String currency = values.word();
        BigDecimal amount = values.number();
        BigDecimal vat = values.number();
        BigDecimal oldBalance = values.number();
        BigDecimal newBalance = values.number();
        return new Transaction(
                id,
                userId,
                null,
                null,
                null,
                currency,
                amount,
                vat,
                oldBalance,
                newBalance,
                null,
                null,
                null,
                Map.of());
    }

    private static Transaction newer(LayoutValues values) {
        String id = values.text();
        TransactionType type = values.begins('C') ? TransactionType.CREDIT : TransactionType.DEBIT;
        String source = values.word();
        String action = values.word();
        String userId = values.text();
        BigDecimal paymentBalance = values.number();
        Boolean updatePaymentBalance = values.begins('t');
        String metadata = values.longText();
        String currency = values.word();
        BigDecimal amount = values.number();
        BigDecimal vat = values.number();
        BigDecimal oldBalance = values.number();
        BigDecimal newBalance = values.number();
        return new Transaction(
                id,
                userId,
                type,
                source,
                action,
                currency,
                amount,
                vat,
                oldBalance,
                newBalance,
                paymentBalance,
                updatePaymentBalance,
                metadata,
                Map.of());
    }
}
