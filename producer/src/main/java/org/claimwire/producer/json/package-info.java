/** JSON as a stream of tokens, with the limits of the producer: shared by the formats that are written in it. */
@NullMarked
package org.claimwire.producer.json;

import org.jspecify.annotations.NullMarked;
