/**
 * Shapes of input other than S3 exports: how each is known by its first bytes ({@link io.calo.parser.internal.shape.Shapes}), and
 * how it is cut into log events. Not exported.
 */
@NullMarked
package io.calo.parser.internal.shape;

import org.jspecify.annotations.NullMarked;
