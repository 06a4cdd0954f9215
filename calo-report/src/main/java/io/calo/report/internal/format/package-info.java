/** The formats that come with calo. Not exported. */
@NullMarked
package io.calo.report.internal.format;

import org.jspecify.annotations.NullMarked;
