/** A wire to look at, and a server to look at it with. */
@NullMarked
package org.claimwire.dashboard;

import org.jspecify.annotations.NullMarked;
