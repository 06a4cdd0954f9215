package io.calo.benchmarks.rival;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;
import io.calo.benchmarks.corpus.Fact;
import io.calo.parser.TransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Jackson's streaming parser over NDJSON. Fair: bytes go to it undecoded, its buffer is as large as calo's block, big numbers
 * are read by its fast code, names are its interned ones, and strings that nobody asks for (request id, level, message) are
 * passed over without being decoded, which Jackson does by itself.
 */
public final class JacksonFacts implements FactReader {
    /** What is asked of each line. */
    public enum Depth {
        /** Time and kind; the rest passes as tokens. The least that can be called reading. */
        KINDS,
        /** Time and kind, and every field of a transaction. */
        TRANSACTIONS
    }

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .recyclerPool(new LargeBuffers())
            .build();
    private final TransactionDraft draft = new TransactionDraft();
    private final Depth depth;

    /** A reader that asks for so much. */
    public JacksonFacts(Depth depth) {
        this.depth = depth;
    }

    @Override
    public long read(Path file, FactSink sink) throws IOException {
        long records = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = factory.createParser(in)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readLine(json, sink);
                records++;
            }
        }
        return records;
    }

    private void readLine(JsonParser json, FactSink sink) throws IOException {
        long timestamp = 0;
        for (String name; (name = json.nextFieldName()) != null; ) {
            json.nextToken();
            switch (name) {
                case Fact.TIMESTAMP -> timestamp = IsoMillis.parse(json.getTextCharacters(), json.getTextOffset());
                case Fact.KIND -> sink.record(timestamp, json.getText());
                case Fact.REQUEST_ID, Fact.LEVEL, Fact.MESSAGE -> {}
                default -> {
                    if (depth == Depth.TRANSACTIONS) {
                        readField(json, name);
                    }
                }
            }
        }
        if (draft.id != null) {
            sink.transaction(draft.take());
        }
    }

    private void readField(JsonParser json, String name) throws IOException {
        switch (name) {
            case Fact.ID -> draft.id = json.getText();
            case Fact.USER_ID -> draft.userId = json.getText();
            case Fact.TYPE -> draft.type = TransactionType.valueOf(json.getText());
            case Fact.SOURCE -> draft.source = json.getText();
            case Fact.ACTION -> draft.action = json.getText();
            case Fact.CURRENCY -> draft.currency = json.getText();
            case Fact.AMOUNT -> draft.amount = json.getDecimalValue();
            case Fact.VAT -> draft.vat = json.getDecimalValue();
            case Fact.OLD_BALANCE -> draft.oldBalance = json.getDecimalValue();
            case Fact.NEW_BALANCE -> draft.newBalance = json.getDecimalValue();
            case Fact.PAYMENT_BALANCE -> draft.paymentBalance = json.getDecimalValue();
            case Fact.UPDATE_PAYMENT_BALANCE -> draft.updatePaymentBalance = json.getBooleanValue();
            case Fact.METADATA -> draft.metadata = json.getText();
            default -> throw new IOException("no field of a transaction: " + name);
        }
    }

    /** Gives each parser a read buffer of calo's size in place of 8,000 bytes. */
    private static final class LargeBuffers implements RecyclerPool<BufferRecycler> {
        private static final long serialVersionUID = 1;

        @Override
        public BufferRecycler acquirePooled() {
            return new BufferRecycler() {
                @Override
                protected int byteBufferLength(int index) {
                    return index == BYTE_READ_IO_BUFFER ? PlainBytes.BLOCK : super.byteBufferLength(index);
                }
            };
        }

        @Override
        public void releasePooled(BufferRecycler buffers) {
            // A parser is made for a whole file: there is nothing to gain by keeping its buffers.
        }
    }
}
