/** How many articles are read in a second, by the wall clock, and the same beside a peer. */
@NullMarked
package org.claimwire.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
