package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.internal.figures.Figures;

/**
 * What is to be told.
 *
 * @param result the analysis
 * @param figures what it comes to
 * @param settings how to tell it
 */
record Contents(AnalysisResult result, Figures figures, ReportSettings settings) {}
