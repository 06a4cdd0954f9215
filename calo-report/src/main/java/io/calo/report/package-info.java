/**
 * Files for people and programs to read. Start at {@link io.calo.report.Reports}; single events are written by
 * {@link io.calo.report.EventWriter}.
 */
@NullMarked
package io.calo.report;

import org.jspecify.annotations.NullMarked;
