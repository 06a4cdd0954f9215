/**
 * The page: one HTML file that opens without a network and holds its data. Start at {@link io.calo.report.internal.page.PageReport};
 * what the page does with the data is in the scripts beside it. Not exported.
 */
@NullMarked
package io.calo.report.internal.page;

import org.jspecify.annotations.NullMarked;
