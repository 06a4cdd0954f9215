package io.calo.report.internal.xlsx.chart;

/**
 * Where a chart lies on its sheet.
 *
 * @param column the first column, from 0
 * @param row the first row, from 0
 * @param columns how many it covers
 * @param rows how many it covers
 */
public record Place(int column, int row, int columns, int rows) {}
