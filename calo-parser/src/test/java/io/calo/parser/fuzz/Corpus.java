package io.calo.parser.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Lays out what a run begins with: its seeds as files in a folder, and the target's words as libFuzzer's dictionary. */
public final class Corpus {
    /** libFuzzer knows no longer words. */
    private static final int LONGEST_WORD = 64;

    private Corpus() {}

    /** Takes the target's name, a folder for the seeds and a file for the dictionary; without arguments prints the names. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            FuzzTargets.names().forEach(System.out::println);
            return;
        }
        FuzzTarget target = FuzzTargets.named(arguments[0]);
        writeSeeds(target, Path.of(arguments[1]));
        Files.writeString(Path.of(arguments[2]), dictionary(target.words()));
    }

    private static void writeSeeds(FuzzTarget target, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }

    static String dictionary(List<String> words) {
        StringBuilder dictionary = new StringBuilder();
        for (String word : new LinkedHashSet<>(words)) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && bytes.length <= LONGEST_WORD) {
                dictionary.append('"').append(escaped(bytes)).append("\"\n");
            }
        }
        return dictionary.toString();
    }

    private static String escaped(byte[] word) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : word) {
            boolean plain = b > ' ' && b < 0x7F && b != '"' && b != '\\';
            escaped.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\x%02X", b & 0xFF));
        }
        return escaped.toString();
    }
}
