package io.calo.cli;

import io.calo.report.Manifest;
import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of a report, in the order in which they are written and listed: what a person opens first, then by format.
 *
 * @param files what to write, the manifest excepted, which is written last
 */
record ReportList(List<Entry> files) {
    /** Where a person begins, the best first. */
    private static final List<String> FIRST = List.of("report.html", "report.xlsx", "episodes.csv");

    private static final String OWN = "calo";

    /**
     * A file and whose it is.
     *
     * @param format the id of the format that it belongs to
     */
    record Entry(String format, ReportFile file) {
        String name() {
            return file.name();
        }

        /** Whether it comes with every report, whatever its formats. */
        boolean isOwn() {
            return format.equals(OWN);
        }

        private int rank() {
            int rank = FIRST.indexOf(name());
            return rank < 0 ? FIRST.size() : rank;
        }
    }

    /**
     * The files of these formats, and the summary.
     *
     * @throws Failure if two want the same name, or a format breaks down or names no file
     */
    static ReportList of(Collection<ReportFormat> formats, ReportSettings settings) {
        List<Entry> entries = new ArrayList<>();
        for (ReportFormat format : formats) {
            try {
                files(format, settings).forEach(file -> entries.add(new Entry(format.id(), file)));
            } catch (Failure e) {
                throw e;
            } catch (RuntimeException | LinkageError e) {
                throw Failure.failed(
                        "the format '" + format.id() + "' (" + format.getClass().getName() + ") failed: " + e,
                        new IllegalStateException(e));
            }
        }
        entries.add(new Entry(OWN, summary(settings)));
        refuseTwins(entries);
        entries.sort(
                Comparator.comparingInt(Entry::rank)); // Stable: formats come by id, files as their format has them.
        return new ReportList(List.copyOf(entries));
    }

    private static List<ReportFile> files(ReportFormat format, ReportSettings settings) {
        List<ReportFile> files = List.copyOf(format.files(settings));
        if (files.isEmpty()) {
            throw Failure.failed(
                    "the format '" + format.id() + "' (" + format.getClass().getName()
                            + ") names no file to write; leave it out with --format, or ask its author");
        }
        return files;
    }

    private static ReportFile summary(ReportSettings settings) {
        var comparison = settings.comparison();
        return new ReportFile(
                "summary.json",
                "counts and sums, exact, for programs",
                comparison == null ? Reports.json() : Reports.json(comparison));
    }

    /** Names that differ in case alone are one file on some systems. */
    private static void refuseTwins(List<Entry> entries) {
        Map<String, String> owners = new HashMap<>(Map.of(Manifest.FILE_NAME, OWN));
        for (Entry entry : entries) {
            String other = owners.put(entry.name().toLowerCase(Locale.ROOT), entry.format());
            if (other != null) {
                throw Failure.usage("--format: " + entry.name() + " is a file of '" + other + "' and of '"
                        + entry.format() + "'; leave one out, or ask the author of the format for another name");
            }
        }
    }

    List<String> names() {
        return files.stream().map(Entry::name).toList();
    }

    /** What a person opens first. */
    boolean isFirst(Entry entry) {
        return entry.rank() < FIRST.size() && entry.equals(files.get(0));
    }
}
