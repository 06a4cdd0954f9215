package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Any bytes for an event that was set aside: refused with a reason, or an event that answers and that can be set aside again. */
public final class CodecTarget implements FuzzTarget {
    @Override
    public String name() {
        return "codec";
    }

    @Override
    public void check(byte[] input) throws Exception {
        LogEvent event = read(input);
        if (event != null) {
            same(
                    "event set aside again",
                    Logs.describe(event),
                    Logs.describe(Encoded.of(event).read()));
        }
        Effort.inProportion(input, 400, CodecTarget::read);
    }

    private static LogEvent read(byte[] input) {
        try {
            return EventCodec.read(new DataInputStream(new ByteArrayInputStream(input)));
        } catch (IOException refused) {
            holds(input.length == 0 || refused.getMessage() != null, "refused without a reason");
            return null;
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        String all = String.join("", Logs.everyKind());
        for (LogEvent event :
                Logs.read("stray\n" + all + "2031-13-06T07:08:09.010Z x\n").events()) {
            try {
                seeds.add(Encoded.of(event).bytes());
            } catch (IOException e) {
                throw new AssertionError("writing to memory does no I/O", e);
            }
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        List<String> words =
                new ArrayList<>(List.of(Logs.TIME + " ", "\1\0\3log", "\2\0\3log", "\0\0\0\0", "\177\377\377\377"));
        for (MalformedReason reason : MalformedReason.values()) {
            words.add(reason.id());
        }
        return words;
    }
}
