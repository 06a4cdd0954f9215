/**
 * The figures of the reports that people read, reckoned once so that the workbook and the page cannot disagree. Start at
 * {@link io.calo.report.internal.figures.Figures}. Not exported.
 */
@NullMarked
package io.calo.report.internal.figures;

import org.jspecify.annotations.NullMarked;
