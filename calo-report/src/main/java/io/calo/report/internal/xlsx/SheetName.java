package io.calo.report.internal.xlsx;

/** The sheets, in the order in which the workbook shows them. Names never come from data. */
enum SheetName {
    /** The answer first, on a page. */
    SUMMARY("Summary"),
    /** Opening to closing balance, with formulas that prove it. */
    ROLL_FORWARD("Roll-forward"),
    /** What transactions were for, by month. */
    MOVEMENTS("Movements"),
    /** Balances below zero, and debits refused to keep them from there. */
    OVERDRAFTS("Overdrafts"),
    /** Every story, and who sees to it. */
    EPISODES("Episodes"),
    /** What the rules found. */
    FINDINGS("Findings"),
    /** What staff corrected by hand. */
    CORRECTIONS("Corrections"),
    /** Every started transaction. */
    TRANSACTIONS("Transactions"),
    /** Each subscriber's account, a line for each currency. */
    SUBSCRIBERS("Subscribers"),
    /** Averages by month and year. */
    AVERAGES("Averages"),
    /** What happened when, as charts. */
    ACTIVITY("Activity"),
    /** The figures that the charts draw. */
    ACTIVITY_DATA("Activity data"),
    /** How much of the input was read. */
    COVERAGE("Coverage"),
    /** What the words mean. */
    GLOSSARY("Glossary");

    private final String title;

    SheetName(String title) {
        this.title = title;
    }

    /** What its tab says. */
    String title() {
        return title;
    }

    /** What the tab of a continuation says: that of the second sheet {@code Transactions (2)}. */
    String title(int part) {
        return part == 1 ? title : title + " (" + part + ")";
    }

    /** Its first cell, as links name it. */
    String place() {
        return "'" + title + "'!A1";
    }
}
