/**
 * Writing anomaly rules. A {@link io.calo.analysis.spi.DetectorProvider} describes a rule and makes its
 * {@link io.calo.analysis.spi.Detector}; the engine finds providers by {@link java.util.ServiceLoader}, keeps the detector's
 * state for it and calls it with what happened, key by key and in the order of time. Try a rule with
 * {@code io.calo.analysis.testkit}.
 */
@NullMarked
package io.calo.analysis.spi;

import org.jspecify.annotations.NullMarked;
