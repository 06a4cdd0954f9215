/** The sync protocol, applied: records to invocations, invocations to messages. Not exported. */
@NullMarked
package io.calo.analysis.internal.protocol;

import org.jspecify.annotations.NullMarked;
