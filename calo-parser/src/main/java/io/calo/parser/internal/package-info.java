/** The machinery behind the readers: text of single values, and the byte streams that inputs decode to. Not exported. */
@NullMarked
package io.calo.parser.internal;

import org.jspecify.annotations.NullMarked;
