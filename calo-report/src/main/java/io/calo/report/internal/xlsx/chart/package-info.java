/**
 * Charts of a workbook that Excel draws from cells. Start at {@link io.calo.report.internal.xlsx.chart.Chart}. Not exported.
 */
@NullMarked
package io.calo.report.internal.xlsx.chart;

import org.jspecify.annotations.NullMarked;
