/** The rules that come with calo, a class for each. Not exported: users name them by their ids. */
@NullMarked
package io.calo.analysis.internal.rules;

import org.jspecify.annotations.NullMarked;
