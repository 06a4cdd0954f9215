package io.calo.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line run in this process, and what it left. */
record Run(int exitCode, String out, String err) {
    static Run calo(Object... args) {
        return withInput(new byte[0], args);
    }

    static Run withInput(byte[] input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(new Terminal(new ByteArrayInputStream(input), out, err, false, false), args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run withOutput(OutputStream out, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false), args);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    static Run onColourTerminal(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(new Terminal(new ByteArrayInputStream(new byte[0]), out, err, true, true), args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int run(Terminal terminal, Object... args) {
        String[] line = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        return Calo.on(terminal, line).execute(line);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
