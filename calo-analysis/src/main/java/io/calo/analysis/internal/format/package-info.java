/** How the analysis' own data are written as bytes, to be set aside for a while. Not exported. */
@NullMarked
package io.calo.analysis.internal.format;

import org.jspecify.annotations.NullMarked;
