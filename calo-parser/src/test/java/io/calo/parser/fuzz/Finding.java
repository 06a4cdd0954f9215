package io.calo.parser.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** An input that breaks a promise, made as small as it still breaks the same one. */
public final class Finding {
    private final FuzzTarget target;

    /** What is thrown, and where: the same fault, whatever the bytes. */
    private final String fault;

    private byte[] input;

    private Finding(FuzzTarget target, byte[] input) {
        this.target = target;
        this.input = input;
        this.fault = fault(input);
    }

    /** The finding that the input is, made small. */
    static Finding of(FuzzTarget target, byte[] input) {
        Finding finding = new Finding(target, input);
        if (!finding.fault.isEmpty()) {
            finding.shrink();
        }
        return finding;
    }

    /** Takes the target's name, the folder of found inputs and files; puts each that is a finding there, under its target. */
    public static void main(String[] arguments) throws IOException {
        for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
            byte[] input = Files.readAllBytes(Path.of(file));
            FuzzTarget target = FuzzTargets.named(arguments[0]);
            if (target instanceof AllTargets all) {
                target = all.target(input);
                input = AllTargets.rest(input);
            }
            Finding finding = of(target, input);
            System.out.println("Found, and kept as " + finding.keep(Path.of(arguments[1])) + ": " + finding.fault);
        }
    }

    /** Leaves out halves, quarters and so on down to single bytes, wherever the fault stays. */
    private void shrink() {
        for (int length = (input.length + 1) / 2; length > 0; length /= 2) {
            for (int at = 0; at + length <= input.length; ) {
                byte[] without = without(at, length);
                if (fault(without).equals(fault)) {
                    input = without;
                } else {
                    at += length;
                }
            }
        }
    }

    private byte[] without(int at, int length) {
        byte[] without = new byte[input.length - length];
        System.arraycopy(input, 0, without, 0, at);
        System.arraycopy(input, at + length, without, at, without.length - at);
        return without;
    }

    /** What becomes of the input, without what depends on its bytes; nothing where it passes. */
    private String fault(byte[] tried) {
        try {
            target.check(tried);
            return "";
        } catch (Exception | AssertionError | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            for (StackTraceElement frame : trace) {
                boolean here = frame.getClassName().startsWith("io.calo.")
                        && !frame.getClassName().endsWith(".Checks");
                if (here) {
                    return e.getClass() + " at " + frame;
                }
            }
            return e.getClass().toString();
        }
    }

    /** Under a name that says nothing but which bytes they are; one that passes here, as a slow one may, is kept too. */
    Path keep(Path folder) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(input);
        Path file = folder.resolve(target.name()).resolve(HexFormat.of().toHexDigits((int) crc.getValue()));
        Files.createDirectories(file.getParent());
        return Files.write(file, input);
    }
}
