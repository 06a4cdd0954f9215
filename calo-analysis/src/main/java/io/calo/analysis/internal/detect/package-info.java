/** Detectors at work: how they are found, set up, called and kept apart. Not exported. */
@NullMarked
package io.calo.analysis.internal.detect;

import org.jspecify.annotations.NullMarked;
