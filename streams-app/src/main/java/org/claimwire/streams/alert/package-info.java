/** Who contradicts whom: comparing positions, and telling a desk about it. Plain code. */
@NullMarked
package org.claimwire.streams.alert;

import org.jspecify.annotations.NullMarked;
