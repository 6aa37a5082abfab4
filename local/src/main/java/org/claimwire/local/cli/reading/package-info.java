/** What the commands print of an item, whichever form they print it in. */
@NullMarked
package org.claimwire.local.cli.reading;

import org.jspecify.annotations.NullMarked;
