/**
 * RSS and Atom in all their versions: {@link org.claimwire.producer.syndication.Feed} is the format, {@link
 * org.claimwire.producer.syndication.FeedEntry} says what is kept of an entry, {@link org.claimwire.producer.syndication.EntryId} what
 * its uri is.
 */
@NullMarked
package org.claimwire.producer.syndication;

import org.jspecify.annotations.NullMarked;
