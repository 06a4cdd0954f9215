package io.calo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors in a line or two that name the culprit; the stack trace is for those who ask. */
final class ErrorMessages implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Calo calo;

    ErrorMessages(Calo calo) {
        this.calo = calo;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("calo: " + Style.printableLines(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        trace(e, err);
        return ExitCodes.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("calo: " + Style.printableLines(describe(e, calo.debug)));
        trace(e, err);
        return e instanceof Failure failure ? failure.exitCode() : ExitCodes.FAILED;
    }

    private void trace(Exception e, PrintWriter err) {
        if (calo.debug) {
            e.printStackTrace(err);
        }
        err.flush();
    }

    /** An error in words. */
    static String describe(Exception e, boolean debug) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
            return describe(cause, debug);
        }
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        if (e instanceof Failure) {
            return message;
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof NoSuchFileException missing) {
            return "cannot find or make " + missing.getFile();
        }
        if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getClass().getSimpleName() + ": " + failed.getFile();
        }
        if (e instanceof IOException) {
            return message;
        }
        return "a defect of calo itself: " + e + (debug ? "" : "; run it again with --debug and report what it prints");
    }

    /** What an error of input or output was, for a message that names the file or folder itself. */
    static String reason(Exception e) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
            return reason(cause);
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "the place does not exist or takes no files";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return describe(e, false);
    }
}
