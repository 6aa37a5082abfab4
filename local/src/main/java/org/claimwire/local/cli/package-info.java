/**
 * The command line: one class a command, data on standard output, everything else on standard error.
 *
 * <p>{@link org.claimwire.local.cli.Claimwire} is the door.
 */
@NullMarked
package org.claimwire.local.cli;

import org.jspecify.annotations.NullMarked;
