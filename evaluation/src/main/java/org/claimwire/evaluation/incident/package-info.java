/** How well whole events come out: the numbers of killed and injured against the record, and which articles tell of one event. */
@NullMarked
package org.claimwire.evaluation.incident;

import org.jspecify.annotations.NullMarked;
