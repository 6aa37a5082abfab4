/** The running account of every source: how much it has said, by whom it is cited, what it took back. Plain code. */
@NullMarked
package org.claimwire.streams.tally;

import org.jspecify.annotations.NullMarked;
