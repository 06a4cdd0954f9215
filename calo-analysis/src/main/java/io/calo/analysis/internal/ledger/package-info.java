/** Subscribers' ledgers, and the stories that they tell. Not exported. */
@NullMarked
package io.calo.analysis.internal.ledger;

import org.jspecify.annotations.NullMarked;
