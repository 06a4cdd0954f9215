/**
 * An analysis of any size in bounded memory: rows are sorted by request, then by subscriber, then by time, and each stage reads what
 * the one before has sorted. Not exported.
 */
@NullMarked
package io.calo.analysis.internal.batch;

import org.jspecify.annotations.NullMarked;
