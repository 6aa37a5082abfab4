/** The address that items are pushed to by HTTP. */
@NullMarked
package org.claimwire.producer.push;

import org.jspecify.annotations.NullMarked;
