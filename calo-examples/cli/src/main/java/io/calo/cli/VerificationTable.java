package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.report.Manifest;
import io.calo.report.Verification;
import io.calo.report.Verification.Check;
import io.calo.report.Verification.Status;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What came of proving a report, a line for each check, and the answer. */
record VerificationTable(Verification proof, Page page) {
    private static final int WIDEST_SUBJECT = 24;
    private static final int STATUS = 11;
    /** Digits of a seal that are read together. */
    private static final int GROUP = 8;

    void print(Path folder) {
        PrintWriter text = page.text();
        text.println(page.style().heading("Report") + " in " + Style.printable(folder.toString()) + written());
        text.println();
        int width = proof.checks().stream()
                .mapToInt(check -> subject(check).length())
                .max()
                .orElse(0);
        for (Check check : proof.checks()) {
            line(check, Math.min(width, WIDEST_SUBJECT));
        }
        remedies();
        answer();
    }

    private String written() {
        Manifest manifest = proof.manifest();
        return manifest == null
                ? ""
                : ", written on " + page.time(manifest.preparedAt()) + " (" + page.zone() + ") by calo "
                        + Style.printable(manifest.calo());
    }

    private static String subject(Check check) {
        return Style.printable(check.subject());
    }

    /** The status first: what is wrong is found by running an eye down the margin. */
    private void line(Check check, int width) {
        String subject = subject(check);
        String start = "  " + painted(check.status()) + "  ";
        if (subject.length() > width) {
            page.text().println(start + subject);
            start = " ".repeat(STATUS + 4);
            subject = "";
        }
        int indent = STATUS + 6 + width;
        List<String> details = Page.wrap(Style.printable(check.detail()), Page.WIDTH - indent);
        for (int i = 0; i < details.size(); i++) {
            page.text()
                    .println((i == 0
                                    ? start + String.format(Locale.ROOT, "%-" + width + "s  ", subject)
                                    : " ".repeat(indent))
                            + details.get(i));
        }
    }

    private String painted(Status status) {
        return switch (status) {
            case OK -> page.style().good(padded("ok"));
            case FAILED -> page.style().bad(padded("FAILED"));
            case NOT_CHECKED -> page.style().warning(padded("not checked"));
        };
    }

    private static String padded(String word) {
        return String.format(Locale.ROOT, "%-" + STATUS + "s", word);
    }

    /** Each once, though several checks may have the same. */
    private void remedies() {
        List<String> remedies = proof.problems().stream()
                .map(Check::remedy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!remedies.isEmpty()) {
            page.heading("What to do");
            remedies.forEach(remedy -> page.wrapped("  ", Style.printable(remedy)));
        }
    }

    private void answer() {
        long unchecked = proof.count(Status.NOT_CHECKED);
        String rest = unchecked == 0 ? "" : ", " + count(unchecked) + " not checked";
        page.text().println();
        page.text()
                .println(
                        proof.holds()
                                ? page.style().good("The report holds: ") + count(proof.count(Status.OK), "check")
                                        + " ok" + rest
                                : page.style().bad("The report does not hold: ")
                                        + count(proof.count(Status.FAILED)) + " of "
                                        + count(proof.checks().size(), "check") + " failed" + rest);
        if (!proof.seal().isEmpty()) {
            page.text().println("Seal: " + grouped(proof.seal()));
        }
    }

    private static String grouped(String seal) {
        return IntStream.range(0, (seal.length() + GROUP - 1) / GROUP)
                .mapToObj(i -> seal.substring(i * GROUP, Math.min(seal.length(), (i + 1) * GROUP)))
                .collect(Collectors.joining(" "));
    }

    /** What does not hold alone, a line each. */
    void problems(PrintWriter errors) {
        for (Check check : proof.problems()) {
            errors.println("calo: " + Style.printable(check.subject() + ": " + check.detail()));
        }
    }
}
