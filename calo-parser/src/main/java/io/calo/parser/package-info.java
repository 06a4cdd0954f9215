/**
 * Reads balance-sync logs into typed events. Start at {@link io.calo.parser.LogReader}; what comes out is a
 * {@link io.calo.parser.LogEvent}.
 */
@NullMarked
package io.calo.parser;

import org.jspecify.annotations.NullMarked;
