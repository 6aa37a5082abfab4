/** How fast a reader reads, how long it takes to load and how much memory it holds. */
@NullMarked
package org.claimwire.evaluation.speed;

import org.jspecify.annotations.NullMarked;
