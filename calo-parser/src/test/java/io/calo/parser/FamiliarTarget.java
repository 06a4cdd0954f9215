package io.calo.parser;

import io.calo.parser.fuzz.FuzzTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Records that are read in one pass, and those that nearly are: the general way says the same of them. */
public final class FamiliarTarget implements FuzzTarget {
    @Override
    public String name() {
        return "familiar";
    }

    @Override
    public void check(byte[] input) {
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(input));
        FamiliarRecordsProperties.assertSame(input, random.nextInt(1, 1 << random.nextInt(1, 14)));
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (String record : FamiliarRecordsProperties.RECORDS) {
            seeds.add(Logs.utf8(record + Logs.received()));
        }
        seeds.add(Logs.utf8(String.join("", FamiliarRecordsProperties.familiar())));
        return seeds;
    }

    /** Each line's words, and what stands between them. */
    @Override
    public List<String> words() {
        List<String> words =
                new ArrayList<>(List.of(Logs.TIME + " ", "\n\n" + Logs.TIME + " ", "\r\n", "'", "\\'", ",\n    "));
        for (String record : FamiliarRecordsProperties.familiar()) {
            String line = record.lines().findFirst().orElseThrow();
            words.add(line.substring(line.lastIndexOf('\t') + 1));
            words.addAll(List.of(record.strip().split("[\\s,'\"]+")));
        }
        return words;
    }
}
