package io.calo.report.internal.proof;

import io.calo.report.HashingProgress;
import io.calo.report.Manifest;
import io.calo.report.ManifestFile;
import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whether the books add up: the summary with the manifest and itself, and each table and list with the summary. */
public final class BooksProof {
    private static final String SUMMARY = "summary.json";

    /** Counts a file again. */
    private interface Recount {
        Map<String, BigDecimal> of(Path file) throws IOException;
    }

    private final Map<String, Path> entries;
    private final HashingProgress progress;
    private final Set<String> outputs = new TreeSet<>();
    private final List<Check> checks = new ArrayList<>();

    private BooksProof(Map<String, Path> entries, Manifest manifest, HashingProgress progress) {
        this.entries = entries;
        this.progress = progress;
        manifest.outputs().stream().map(ManifestFile::name).forEach(outputs::add);
    }

    /** Adds all up again. */
    public static List<Check> of(Path folder, Manifest manifest, HashingProgress progress) throws IOException {
        BooksProof proof = new BooksProof(Folder.of(folder).entries(), manifest, progress);
        Summary summary = proof.summary();
        if (summary != null) {
            proof.totals(manifest, summary);
            proof.messages(summary);
            proof.coverage(summary);
            proof.recounts(summary);
        }
        return proof.checks;
    }

    private @Nullable Summary summary() throws IOException {
        Path file = file(SUMMARY);
        if (file == null) {
            String detail = outputs.contains(SUMMARY) ? SUMMARY + " is missing" : SUMMARY + " is no part of the report";
            checks.add(new Check("books", Status.FAILED, detail + ", so nothing can be added up", OutputsProof.REMEDY));
            return null;
        }
        try {
            return Summary.read(file);
        } catch (UncountableException e) {
            checks.add(new Check("books", Status.FAILED, SUMMARY + ": " + e.getMessage(), OutputsProof.REMEDY));
            return null;
        }
    }

    /** A file of the report that is there. */
    private @Nullable Path file(String name) {
        Path file = outputs.contains(name) ? entries.get(name) : null;
        return file != null && Folder.isFile(file) ? file : null;
    }

    private void totals(Manifest manifest, Summary summary) {
        Map<String, BigDecimal> noted = new TreeMap<>();
        try {
            for (Map.Entry<String, String> total : manifest.books().entrySet()) {
                noted.put(total.getKey(), Decimal.of(total.getValue(), total.getKey()));
            }
        } catch (UncountableException e) {
            fail("books: totals", Manifest.FILE_NAME + ": " + e.getMessage());
            return;
        }
        Books.ALWAYS.forEach(place -> noted.putIfAbsent(place, BigDecimal.ZERO));
        Map<String, BigDecimal> stated = new TreeMap<>();
        noted.keySet().stream().filter(summary::has).forEach(place -> stated.put(place, summary.at(place)));
        compare("books: totals", Manifest.FILE_NAME + " notes", noted, stated);
    }

    private void messages(Summary summary) {
        BigDecimal in = sum(summary, "received", "unannounced");
        BigDecimal out = sum(summary, "published", "skipped", "refused", "failed", "unfinished");
        String sides = Words.number(in) + " received or unannounced, " + Words.number(out) + " with a fate";
        if (in.compareTo(out) == 0) {
            pass("books: messages", sides);
        } else {
            fail("books: messages", sides);
        }
    }

    private static BigDecimal sum(Summary summary, String... fates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String fate : fates) {
            sum = sum.add(summary.at("/messages/" + fate));
        }
        return sum;
    }

    /** Every byte belongs to something, and every record to a kind. */
    private void coverage(Summary summary) {
        BigDecimal read = summary.at("/coverage/decodedBytes");
        BigDecimal accounted = summary.at("/coverage/accountedBytes");
        BigDecimal records = summary.at("/coverage/records");
        BigDecimal kinds = summary.below("/coverage/recordsByKind", UnaryOperator.identity()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean holds = summary.has("/coverage/decodedBytes")
                && read.compareTo(accounted) == 0
                && records.compareTo(kinds) == 0;
        String sides = Words.number(read) + " bytes unpacked, " + Words.number(accounted) + " accounted for; "
                + Words.number(records) + " records, " + Words.number(kinds) + " of all kinds";
        if (holds) {
            pass("books: coverage", sides);
        } else {
            fail("books: coverage", sides);
        }
    }

    private void recounts(Summary summary) throws IOException {
        recount("transactions", "transactions.csv", TransactionsRecount::of, TransactionsRecount::stated, summary);
        recount("episodes", "episodes.csv", EpisodesRecount::of, EpisodesRecount::stated, summary);
        recount("findings", "findings.ndjson", FindingsRecount::found, FindingsRecount::foundStated, summary);
        if (summary.has("/baseline/fixed") || outputs.contains("gone.ndjson")) {
            recount("gone findings", "gone.ndjson", FindingsRecount::gone, FindingsRecount::goneStated, summary);
        }
    }

    private void recount(
            String what,
            String name,
            Recount recount,
            Function<Summary, Map<String, BigDecimal>> stated,
            Summary summary)
            throws IOException {
        String subject = "books: " + what;
        Path file = file(name);
        if (file == null) {
            boolean gone = outputs.contains(name);
            checks.add(new Check(
                    subject,
                    gone ? Status.FAILED : Status.NOT_CHECKED,
                    name + (gone ? " is missing" : " was not written; see --format"),
                    gone ? OutputsProof.REMEDY : null));
            return;
        }
        try {
            progress.addingUp(name);
            compare(subject, name + " adds up to", recount.of(file), stated.apply(summary));
        } catch (UncountableException e) {
            fail(subject, name + ": " + e.getMessage());
        }
    }

    /** Both ways: what only one of them has must be nothing. */
    private void compare(String subject, String counted, Map<String, BigDecimal> sums, Map<String, BigDecimal> stated) {
        Set<String> places = new TreeSet<>(sums.keySet());
        places.addAll(stated.keySet());
        List<String> problems = new ArrayList<>();
        for (String place : places) {
            BigDecimal sum = sums.getOrDefault(place, BigDecimal.ZERO);
            BigDecimal said = stated.get(place);
            boolean same = said == null ? sum.signum() == 0 && isOneOfMany(place) : sum.compareTo(said) == 0;
            if (!same) {
                problems.add(place + ": " + counted + " " + sum.toPlainString() + ", " + SUMMARY + " says "
                        + (said == null ? "nothing" : said.toPlainString()));
            }
        }
        if (problems.isEmpty()) {
            pass(subject, Words.count(places.size(), "figure") + " of " + SUMMARY + " agree");
        } else {
            int more = problems.size() - 1;
            fail(subject, problems.get(0) + (more == 0 ? "" : "; and " + Words.count(more, "further figure")));
        }
    }

    /** A name that the data bring about, such as a rule's: one that is not there counts nothing. */
    private static boolean isOneOfMany(String place) {
        return place.contains("/by");
    }

    private void pass(String subject, String detail) {
        checks.add(new Check(subject, Status.OK, detail, null));
    }

    private void fail(String subject, String detail) {
        checks.add(new Check(subject, Status.FAILED, detail, OutputsProof.REMEDY));
    }
}
