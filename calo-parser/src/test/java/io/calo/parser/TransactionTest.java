package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The transaction as a caller sees it; its forms are in the golden records. */
class TransactionTest {
    private static Transaction transaction(String record) {
        return Logs.one(SyncStarted.class, record).transaction();
    }

    @Test
    void netIsTheAmountWithoutItsTax() {
        assertThat(transaction(Logs.started(",\n    vat: 0.2")).net()).isEqualTo(new BigDecimal("4.0"));
        assertThat(transaction(Logs.started("")).net()).isEqualTo(new BigDecimal("4.2"));
    }

    @Test
    void metadataIsJsonThatHoldsJson() {
        String metadata = transaction(Logs.startedNewer()).metadata();
        LogValue.Obj value = (LogValue.Obj) LogValue.fromJson(metadata);
        assertThat(value.get("note")).isEqualTo(new LogValue.Text("وجبة"));
        LogValue inner = LogValue.fromJson(((LogValue.Text) value.get("inner")).value());
        assertThat(inner.toJson()).isEqualTo("{\"a\":1}");
    }

    @Test
    void otherFieldsCannotBeChanged() {
        Transaction transaction = transaction(Logs.started(",\n    odd: 1"));
        assertThat(transaction.otherFields()).isUnmodifiable().containsOnlyKeys("odd");
        assertThat(transaction(Logs.started("")).otherFields()).isEmpty();
    }

    @Test
    void fieldsThatAreNullOrUndefinedAreNotStated() {
        Transaction transaction = transaction(
                Logs.started(
                        ",\n    vat: null,\n    type: undefined,\n    source: null,\n    paymentBalance: undefined,\n    metadata: null"));
        assertThat(transaction.vat()).isEqualTo(BigDecimal.ZERO);
        assertThat(transaction.type()).isNull();
        assertThat(transaction.source()).isNull();
        assertThat(transaction.paymentBalance()).isNull();
        assertThat(transaction.metadata()).isNull();
        assertThat(transaction.otherFields()).isEmpty();
    }

    @Test
    void quotedKeysAreKeysToo() {
        assertThat(transaction(Logs.started(",\n    'vat': 1,\n    \"source\": 'X'")))
                .satisfies(transaction -> {
                    assertThat(transaction.vat()).isEqualTo(BigDecimal.ONE);
                    assertThat(transaction.source()).isEqualTo("X");
                });
    }

    @Test
    void fieldNestedDeepDownIsKept() {
        String deep = "{ a: ".repeat(98) + "1" + " }".repeat(98);
        SyncStarted event = Logs.one(SyncStarted.class, Logs.started(",\n    deep: " + deep));
        assertThat(event.transaction().otherFields()).containsOnlyKeys("deep");
        assertThat(event.value().toJson()).endsWith("}".repeat(100));
    }

    @Test
    void fieldOfTheSameNameFurtherDownIsAnother() {
        Transaction transaction = transaction(Logs.started(",\n    nested: { amount: 99, id: 'other' }"));
        assertThat(transaction.amount()).isEqualTo(new BigDecimal("4.2"));
        assertThat(transaction.id()).isEqualTo(Logs.ULID);
    }

    @Test
    void wrongBracketsAndMissingCommasAreMalformed() {
        for (String fields : new String[] {
            ",\n    odd: [ 1 }",
            ",\n    odd: 1 ]",
            " vat: 1",
            ",\n    odd: { a: 1",
            ",\n    , odd: 1",
            ",\n    odd:",
            ",\n    odd"
        }) {
            assertThat(Logs.read(Logs.started(fields)).reasons()).as(fields).containsExactly(MalformedReason.SYNTAX);
        }
    }
}
