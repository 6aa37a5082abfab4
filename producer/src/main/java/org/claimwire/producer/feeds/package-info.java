/**
 * Feeds that are polled over HTTP: the file that lists them, when each one is asked, and what in it is new.
 *
 * <p>{@link org.claimwire.producer.feeds.FeedsFile} reads the file, {@link org.claimwire.producer.feeds.PolledFeed} is one
 * feed as a source.
 */
@NullMarked
package org.claimwire.producer.feeds;

import org.jspecify.annotations.NullMarked;
