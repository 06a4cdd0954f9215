package io.calo.report.internal.xlsx.chart;

/**
 * Values to draw, and how.
 *
 * @param values the cells
 * @param tone their colour
 */
public record Series(DataColumn values, Tone tone) {}
