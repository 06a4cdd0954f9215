package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.internal.figures.Figures;
import java.util.function.UnaryOperator;

/**
 * What is to be told.
 *
 * @param result the analysis
 * @param figures what it comes to
 * @param settings how to tell it
 * @param mask what takes personal data out of a text that calo did not word itself
 */
record Contents(AnalysisResult result, Figures figures, ReportSettings settings, UnaryOperator<String> mask) {}
