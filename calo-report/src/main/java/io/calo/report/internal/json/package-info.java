/** Members that several JSON outputs share. Not exported. */
@NullMarked
package io.calo.report.internal.json;

import org.jspecify.annotations.NullMarked;
