/** The way in: where documents lie, which format each one has, and the loop over all their items. */
@NullMarked
package org.claimwire.producer.intake;

import org.jspecify.annotations.NullMarked;
