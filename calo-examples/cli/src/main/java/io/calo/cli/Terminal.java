package io.calo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Where a command reads from and prints to. Text is UTF-8 whatever the platform says, so that what is piped into a file is the
 * same everywhere; what calo itself says is ASCII, so that any terminal can show it.
 *
 * @param input standard input
 * @param output standard output, unbuffered; unlike a print stream, it tells when nobody reads it any more
 * @param errors standard error
 * @param colour whether output is looked at by a person who likes colours
 * @param live whether errors go to a terminal, where a line can be overwritten
 */
record Terminal(InputStream input, OutputStream output, OutputStream errors, boolean colour, boolean live) {
    /** Set by the launcher, which can ask; Java knows only of input and output together. */
    private static final String LIVE_PROPERTY = "calo.terminal";

    /** That of the process. */
    static Terminal system() {
        // Picocli knows NO_COLOR and how the different JDKs tell a terminal from a pipe.
        boolean colour = Ansi.AUTO.enabled();
        String live = System.getProperty(LIVE_PROPERTY);
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                colour,
                live == null ? colour : Boolean.parseBoolean(live));
    }

    /** Output as text; each line goes out at once. */
    PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), true);
    }

    /** Errors as text; each line goes out at once. */
    PrintWriter errorText() {
        return new PrintWriter(new OutputStreamWriter(errors, StandardCharsets.UTF_8), true);
    }

    ColorScheme helpColours() {
        return Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF);
    }
}
