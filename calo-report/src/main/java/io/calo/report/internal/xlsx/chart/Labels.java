package io.calo.report.internal.xlsx.chart;

/** What stands at each bar. */
enum Labels {
    /** Nothing. */
    NONE,
    /** How much it is. */
    NUMBERS
}
