/**
 * IPTC ninjs, News in JSON, in its three series 1.x, 2.x and 3.x. {@link org.claimwire.producer.ninjs.Ninjs} is the
 * format, {@link org.claimwire.producer.ninjs.NinjsFields} names what is read of an object and what is passed over.
 */
@NullMarked
package org.claimwire.producer.ninjs;

import org.jspecify.annotations.NullMarked;
