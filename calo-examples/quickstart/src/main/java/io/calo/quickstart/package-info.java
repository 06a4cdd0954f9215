/** The README's example, as a program. */
@NullMarked
package io.calo.quickstart;

import org.jspecify.annotations.NullMarked;
