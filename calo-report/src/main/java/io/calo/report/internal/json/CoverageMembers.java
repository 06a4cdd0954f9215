package io.calo.report.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.parser.IgnoredInput;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.RemarkTotals;
import io.calo.parser.SharedRemark;
import java.io.IOException;
import java.util.List;

/** What is to be named of the input; no member at all where there is nothing. */
final class CoverageMembers {
    private CoverageMembers() {}

    static void remarks(RemarkTotals totals, JsonGenerator json) throws IOException {
        json.writeNumberField("remarkCount", totals.remarks());
        json.writeNumberField("remarkedFiles", totals.inputs());
        json.writeNumberField("incompleteFiles", totals.incompleteInputs());
        json.writeArrayFieldStart("remarksByText");
        for (SharedRemark remark : totals.byText()) {
            json.writeStartObject();
            json.writeStringField("remark", remark.text());
            json.writeNumberField("files", remark.inputs());
            json.writeArrayFieldStart("first");
            for (String name : remark.first()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void malformed(List<MalformedInput> inputs, JsonGenerator json) throws IOException {
        if (inputs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("malformed");
        for (MalformedInput input : inputs) {
            json.writeStartObject();
            json.writeStringField("file", input.name());
            json.writeNumberField("pieces", input.pieces());
            json.writeArrayFieldStart("first");
            for (MalformedPiece piece : input.first()) {
                piece(piece, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void piece(MalformedPiece piece, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", piece.line());
        json.writeNumberField("byteOffset", piece.byteOffset());
        json.writeStringField("reason", piece.reason().id());
        json.writeStringField("detail", piece.detail());
        json.writeEndObject();
    }

    static void ignored(List<IgnoredInput> inputs, JsonGenerator json) throws IOException {
        if (inputs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("ignored");
        for (IgnoredInput input : inputs) {
            json.writeStartObject();
            json.writeStringField("file", input.name());
            json.writeStringField("reason", input.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
