/**
 * Trying a rule: invent what was logged, a line for each, and state what the rule is to find. Start at
 * {@link io.calo.analysis.testkit.DetectorTest}. Needs no test framework: what fails throws {@link java.lang.AssertionError}.
 */
@NullMarked
package io.calo.analysis.testkit;

import org.jspecify.annotations.NullMarked;
