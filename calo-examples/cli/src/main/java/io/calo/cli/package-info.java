/**
 * The command {@code calo}. {@link io.calo.cli.Calo} puts the subcommands together, each of which is a class; all they read from
 * and print to comes in a {@link io.calo.cli.Terminal}, so that a test can run them in its own process.
 */
@NullMarked
package io.calo.cli;

import org.jspecify.annotations.NullMarked;
