/** What happened where: joining items that tell of one event. Plain code: a function of the set of item readings and watches. */
@NullMarked
package org.claimwire.streams.incident;

import org.jspecify.annotations.NullMarked;
