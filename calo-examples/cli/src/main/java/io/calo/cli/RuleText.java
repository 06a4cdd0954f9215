package io.calo.cli;

import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Option;
import java.util.Locale;

/** A rule in words: as a row of a list, or all about it. */
record RuleText(Page page) {
    private static final int WIDEST_ID = 38;
    private static final String INDENT = "    ";

    /** A row: id, severity, scope, title. */
    void row(DetectorDescriptor rule) {
        int room = Page.WIDTH - WIDEST_ID - 26;
        page.line(
                "%-" + WIDEST_ID + "s  %-8s  %-10s  %s",
                Style.printable(rule.id()),
                rule.severity(),
                rule.scope(),
                Page.shortened(rule.title(), room));
    }

    /** All about it, with how to set its options. */
    void whole(DetectorDescriptor rule) {
        page.text().println();
        page.text().println(page.style().heading(rule.id()) + "  " + Page.shortened(rule.title(), 50));
        page.line(rule.severity() + ", looks at one " + words(rule) + " at a time");
        page.wrapped("  ", Style.printable(rule.description()));
        if (rule.options().isEmpty()) {
            page.line("has no options");
            return;
        }
        rule.options().forEach(this::option);
        page.text().println();
        page.line("In a file for --config:");
        page.line("  rules:");
        page.line("    " + rule.id() + ":");
        for (Option<?> option : rule.options()) {
            page.line("      " + option.name() + ": " + Style.printable(yaml(option.defaultText())));
        }
    }

    /** In quotes unless it is certain that YAML takes it as it stands. */
    private static String yaml(String text) {
        boolean plain = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " =.,-_".indexOf(c) >= 0)
                && !text.equals("null");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }

    private static String words(DetectorDescriptor rule) {
        return switch (rule.scope()) {
            case SUBSCRIBER -> "subscriber";
            case SEGMENT -> "currency and action";
            case LOG_STREAM -> "log stream";
            case SERVICE -> "service, the whole of it,";
        };
    }

    private void option(Option<?> option) {
        page.text().println();
        page.line("  " + page.style().heading(option.name()) + "  "
                + option.type().name() + (option.unit().isEmpty() ? "" : ", in " + Style.printable(option.unit())));
        String defaultText = option.defaultText();
        page.wrapped(
                INDENT + "  ",
                (defaultText.isEmpty() ? "nothing" : Style.printable(defaultText)) + " unless set"
                        + (option.requirement().isEmpty() ? "" : "; must be " + Style.printable(option.requirement())));
        page.wrapped(INDENT + "  ", Style.printable(option.help()));
        page.wrapped(INDENT + "  ", "written as " + option.type().example());
    }

    /** The heading over rows. */
    void header() {
        page.text()
                .println(page.style()
                        .heading(String.format(
                                Locale.ROOT,
                                "  %-" + WIDEST_ID + "s  %-8s  %-10s  %s",
                                "rule",
                                "severity",
                                "looks at",
                                "finds")));
    }
}
