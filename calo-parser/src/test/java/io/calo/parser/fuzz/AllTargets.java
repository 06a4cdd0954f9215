package io.calo.parser.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All targets as one, so that a short run starts one machine and not one for each: an input's first byte says which target the
 * rest of it is for.
 */
final class AllTargets implements FuzzTarget {
    private final List<FuzzTarget> targets;

    AllTargets(List<FuzzTarget> targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return FuzzTargets.ALL;
    }

    /** Whom the input is for. */
    FuzzTarget target(byte[] input) {
        return targets.get((input.length == 0 ? 0 : input[0] & 0xFF) % targets.size());
    }

    /** What is left for that target. */
    static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
    }

    @Override
    public void check(byte[] input) throws Exception {
        target(input).check(rest(input));
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            for (byte[] seed : targets.get(i).seeds()) {
                byte[] addressed = new byte[seed.length + 1];
                addressed[0] = (byte) i;
                System.arraycopy(seed, 0, addressed, 1, seed.length);
                seeds.add(addressed);
            }
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return targets.stream().flatMap(target -> target.words().stream()).toList();
    }
}
