/**
 * The workbook, by Apache POI. Start at {@link io.calo.report.internal.xlsx.XlsxReport}, which says in which order what is written; each
 * sheet is a {@link io.calo.report.internal.xlsx.ReportSheet}, lists are {@link io.calo.report.internal.xlsx.TableSheet}s, and all that
 * comes into a cell passes through a {@link io.calo.report.internal.xlsx.Pen}. Not exported.
 */
@NullMarked
package io.calo.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
