package io.calo.parser;

import static io.calo.parser.fuzz.Checks.holds;
import static io.calo.parser.fuzz.Checks.same;

import io.calo.parser.fuzz.Effort;
import io.calo.parser.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/**
 * An archive of any bytes: whatever is wrong with it is an event, what can be read is read and accounted for, and the names of
 * its entries are labels that no file is opened by.
 */
public final class ZipTarget implements FuzzTarget {
    @Override
    public String name() {
        return "zip";
    }

    @Override
    public void check(byte[] input) throws Exception {
        byte[] archive = input.clone();
        if (archive.length >= 4 && !FramingTarget.isCompressed(archive)) {
            archive[0] = 'P'; // else it would be read as a log, which another target does
            archive[1] = 'K';
        }
        Logs.Result whole = Logs.read(new ByteArrayInputStream(archive), ParseLimits.DEFAULT);
        List<String> described = whole.described();
        for (int most : new int[] {1, 7}) {
            Logs.Result pieces = Logs.read(Logs.chunked(archive, most), ParseLimits.DEFAULT);
            same("events of pieces", described, pieces.described());
            same("coverage of pieces", whole.coverage(), pieces.coverage());
        }
        for (LogEvent event : whole.events()) {
            String source = event.position().source();
            holds(source.equals("log") || source.startsWith("log!/"), "an input called " + source);
        }
        same("malformed", whole.malformed().size(), whole.coverage().malformedRecords());
        Effort.inProportion(archive, 2_000, bytes -> Logs.read(new ByteArrayInputStream(bytes), ParseLimits.DEFAULT));
    }

    @Override
    public List<byte[]> seeds() {
        byte[] log = Logs.utf8(Logs.received() + Logs.startedNewer());
        byte[] plain = ZipInputTest.zip(Map.of("000000", log), true);
        return List.of(
                plain,
                ZipInputTest.zip(Map.of("a/000000.gz", Logs.gzip(log)), false),
                ZipInputTest.zip(ZipInputTest.logs("a/", "a/one", "../../b", ".hidden", "/etc/c", "x\\..\\y"), true),
                ZipInputTest.zip(ZipInputTest.logs("وجبة", "", "README"), false),
                ZipInputTest.zip(Map.of(), false),
                ZipInputTest.zip(Map.of("inner.zip", plain), false),
                Logs.concat(plain, plain),
                Logs.utf8("PK\3\4"));
    }

    @Override
    public List<String> words() {
        return List.of(
                "PK\3\4", "PK\1\2", "PK\5\6", "PK\7\b", "../", "/etc/", "\u001F\uFFFD", Logs.TIME + " ", "\0\0\0\0");
    }
}
