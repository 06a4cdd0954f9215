/**
 * Sorting more rows than memory holds: sorted runs on disk, merged. Start at
 * {@link io.calo.analysis.internal.spill.SortedRows}. Not exported.
 */
@NullMarked
package io.calo.analysis.internal.spill;

import org.jspecify.annotations.NullMarked;
