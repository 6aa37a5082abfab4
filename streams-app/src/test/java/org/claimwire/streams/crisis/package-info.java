/** Random crises in which it is known beforehand what a desk must be told: the truth, those who tell it, and who does not. */
@NullMarked
package org.claimwire.streams.crisis;

import org.jspecify.annotations.NullMarked;
