/** An editor's aliases: read from the file that an option or a setting names. */
@NullMarked
package org.claimwire.local.cli.aliases;

import org.jspecify.annotations.NullMarked;
