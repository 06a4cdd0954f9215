package io.calo.analysis.internal.live;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EventReference;
import io.calo.analysis.internal.format.Formats;
import io.calo.analysis.internal.spill.RecordInput;
import io.calo.analysis.internal.spill.RecordOutput;
import java.io.IOException;

/** How a failure is written as bytes. */
final class FailureFormat {
    private FailureFormat() {}

    static byte[] write(DetectorFailure failure) {
        RecordOutput out = new RecordOutput();
        out.text(failure.rule());
        out.text(failure.detector());
        out.textOrNull(failure.key());
        EventReference event = failure.event();
        out.bool(event != null);
        if (event != null) {
            Formats.reference(event, out);
        }
        out.varint(failure.keys());
        out.text(failure.error());
        return out.toByteArray();
    }

    static DetectorFailure read(byte[] bytes) throws IOException {
        RecordInput in = new RecordInput(bytes);
        return new DetectorFailure(
                in.text(),
                in.text(),
                in.textOrNull(),
                in.bool() ? Formats.reference(in) : null,
                in.varint(),
                in.text());
    }
}
