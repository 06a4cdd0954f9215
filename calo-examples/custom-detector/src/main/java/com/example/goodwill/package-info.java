/** What staff give away. Start at {@link com.example.goodwill.GoodwillCeiling}. */
@NullMarked
package com.example.goodwill;

import org.jspecify.annotations.NullMarked;
