/** What becomes of records that cannot be read: they are kept as they came, with where they come from and why. */
@NullMarked
package org.claimwire.streams.deadletter;

import org.jspecify.annotations.NullMarked;
