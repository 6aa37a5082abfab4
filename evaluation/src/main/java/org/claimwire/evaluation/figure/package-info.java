/** How well a reader finds casualty figures: the number, what happened, who says so and what it is part of. */
@NullMarked
package org.claimwire.evaluation.figure;

import org.jspecify.annotations.NullMarked;
