/** Ordered rows under text keys: the only thing the domain asks of whatever stores its state. */
@NullMarked
package org.claimwire.streams.rows;

import org.jspecify.annotations.NullMarked;
