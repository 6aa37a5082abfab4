/**
 * What every source says of one incident, outcome, group and place, and what stands. Plain code: a function of the set of claims.
 */
@NullMarked
package org.claimwire.streams.situation;

import org.jspecify.annotations.NullMarked;
