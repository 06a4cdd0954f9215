/** How text that may be hostile is made harmless for what reads it: the one place for escaping. Not exported. */
@NullMarked
package io.calo.report.internal.text;

import org.jspecify.annotations.NullMarked;
