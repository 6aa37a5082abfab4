/** The processors of the topology: each maps at its border, and leaves the thinking to the domain. */
@NullMarked
package org.claimwire.streams.topology;

import org.jspecify.annotations.NullMarked;
