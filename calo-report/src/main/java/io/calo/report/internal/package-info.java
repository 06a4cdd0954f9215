/** What all reports share. Not exported. */
@NullMarked
package io.calo.report.internal;

import org.jspecify.annotations.NullMarked;
