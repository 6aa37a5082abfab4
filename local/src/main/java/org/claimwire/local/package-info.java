/** Everything on one machine: what all parts of the local installation share, their ports and how they fail to start. */
@NullMarked
package org.claimwire.local;

import org.jspecify.annotations.NullMarked;
