/** How the topology keeps the domain's rows: state stores whose values carry their own schema. */
@NullMarked
package org.claimwire.streams.store;

import org.jspecify.annotations.NullMarked;
