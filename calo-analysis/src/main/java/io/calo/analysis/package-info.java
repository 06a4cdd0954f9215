/**
 * What the logs say, put together: every message's fate and every transaction with it. Start at
 * {@link io.calo.analysis.AnalysisEngine}; what comes out is an {@link io.calo.analysis.AnalysisResult}.
 */
@NullMarked
package io.calo.analysis;

import org.jspecify.annotations.NullMarked;
