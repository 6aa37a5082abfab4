/**
 * Items and their versions: which claims an item holds, since when, and why it no longer does.
 *
 * <p>Plain code: all of it is a function of the set of versions and notices, whatever their order of arrival.
 */
@NullMarked
package org.claimwire.streams.item;

import org.jspecify.annotations.NullMarked;
