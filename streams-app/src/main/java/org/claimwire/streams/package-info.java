/**
 * What Claimwire concludes from the wire.
 *
 * <p>{@link org.claimwire.streams.ClaimsTopology} is the picture; {@link org.claimwire.streams.ClaimsApp} runs it, and {@link
 * org.claimwire.streams.OfflineReplay} runs the same domain code without Kafka. The domain itself stands in {@code item} and
 * {@code tally}, and knows neither Kafka nor Avro.
 */
@NullMarked
package org.claimwire.streams;

import org.jspecify.annotations.NullMarked;
