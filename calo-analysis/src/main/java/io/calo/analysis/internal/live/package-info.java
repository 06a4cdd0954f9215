/** An analysis of events that come in live: what is certain is judged as a watermark passes. Not exported. */
@NullMarked
package io.calo.analysis.internal.live;

import org.jspecify.annotations.NullMarked;
