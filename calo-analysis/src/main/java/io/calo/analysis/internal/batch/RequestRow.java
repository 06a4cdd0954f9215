package io.calo.analysis.internal.batch;

import io.calo.analysis.internal.protocol.SyncRecord;
import io.calo.analysis.internal.protocol.SyncRecordFormat;
import io.calo.analysis.internal.spill.KeyOutput;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import io.calo.analysis.internal.spill.RowCodec;
import java.io.IOException;

/** A record of an invocation, to be brought together with the others of its request in the order of time. */
record RequestRow(String requestId, SyncRecord record) {
    static final RowCodec<RequestRow> CODEC = new Codec();

    private static final class Codec implements RowCodec<RequestRow> {
        @Override
        public void key(RequestRow row, KeyOutput key) {
            key.hash(row.requestId);
            key.id(row.requestId);
            key.number(row.record.epochMillis());
        }

        @Override
        public void write(RequestRow row, RecordOutput out) {
            out.id(row.requestId);
            SyncRecordFormat.write(row.record, out);
        }

        @Override
        public RequestRow read(RecordInput in) throws IOException {
            return new RequestRow(in.id(), SyncRecordFormat.read(in));
        }
    }
}
