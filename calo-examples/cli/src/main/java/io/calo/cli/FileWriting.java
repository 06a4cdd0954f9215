package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The writing of one file of a report. A format may be anybody's: whatever becomes of it is told with the format's id and the
 * file's name.
 *
 * @param entry the file and its format
 * @param workshop where it is made
 * @param out the folder that the user named
 */
record FileWriting(ReportList.Entry entry, Path workshop, Path out) {
    /**
     * Writes the file.
     *
     * @throws Failure if it was not written; the message says whether the folder or the format is to blame
     */
    void write(AnalysisResult result) {
        Path file = workshop.resolve(entry.name());
        try {
            entry.file().report().write(result, file);
        } catch (IOException | UncheckedIOException e) {
            throw Analysis.isStop(e) ? Failure.stopped() : cannotWrite(e);
        } catch (Failure | OutOfMemoryError e) {
            throw e; // Memory is told of as everywhere, with how to give more.
        } catch (RuntimeException | Error e) {
            Failure.ifInterrupted(); // What Ctrl-C did to it is no mistake of the format.
            throw defect("could not write " + entry.name() + ": " + e, e);
        }
        Failure.ifInterrupted();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw defect("left no file " + entry.name() + " though it reported no error", null);
        }
    }

    private Failure cannotWrite(Exception e) {
        String format = entry.isOwn() ? "" : " (format " + entry.format() + ")";
        return Failure.failed(
                "cannot write " + entry.name() + format + " into " + out + ": "
                        + (isElsewhere(e) ? ErrorMessages.describe(e, false) : ErrorMessages.reason(e)),
                e);
    }

    /** Whether a file outside the report failed, such as a format's own: then the folder of the report is not to blame. */
    private boolean isElsewhere(Exception e) {
        Throwable reason = e instanceof UncheckedIOException ? e.getCause() : e;
        return reason instanceof FileSystemException failed
                && failed.getFile() != null
                && !failed.getFile().contains(String.valueOf(workshop.getFileName()));
    }

    private Failure defect(String what, @Nullable Throwable cause) {
        return Failure.failed(
                "the format '" + entry.format() + "' " + what
                        + "; leave it out with --format, or run it again with --debug and report what it prints",
                new IllegalStateException(what, cause));
    }
}
