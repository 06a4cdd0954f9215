package io.calo.parser.fuzz;

/**
 * What Jazzer calls: the methods' names and forms are its own. It runs outside of JUnit, for inside it would put its agent into
 * the machine in which the other tests measure coverage, allocation and time.
 */
public final class Fuzzing {
    private static FuzzTarget target = FuzzTargets.named(FuzzTargets.ALL);

    private Fuzzing() {}

    /** Chooses the target by its name, the one argument. */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargets.named(arguments[0]);
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.check(input);
    }
}
