/** What a report is made of, and whether it still is: hashes, the manifest's form, totals counted again. Not exported. */
@NullMarked
package io.calo.report.internal.proof;

import org.jspecify.annotations.NullMarked;
