/**
 * Documents fetched over HTTP, politely and with care: asked for only if they have changed, one at a time from a host,
 * never for longer or larger than the options say, and never from an address inside one's own network by accident.
 *
 * <p>{@link org.claimwire.producer.http.Fetcher} is the door. It knows nothing of feeds.
 */
@NullMarked
package org.claimwire.producer.http;

import org.jspecify.annotations.NullMarked;
