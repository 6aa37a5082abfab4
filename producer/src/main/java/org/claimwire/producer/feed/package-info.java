/**
 * RSS and Atom in all their versions: {@link org.claimwire.producer.feed.Feed} is the format, {@link
 * org.claimwire.producer.feed.FeedEntry} says what is kept of an entry, {@link org.claimwire.producer.feed.EntryId} what
 * its uri is.
 */
@NullMarked
package org.claimwire.producer.feed;

import org.jspecify.annotations.NullMarked;
