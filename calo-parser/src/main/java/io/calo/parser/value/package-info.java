/**
 * Values found inside log records: what Node's {@code util.inspect} printed and what JSON spells, in one model.
 * Start at {@link io.calo.parser.value.LogValue}.
 */
@NullMarked
package io.calo.parser.value;

import org.jspecify.annotations.NullMarked;
