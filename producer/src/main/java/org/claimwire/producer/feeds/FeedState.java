package org.claimwire.producer.feeds;

import java.time.Instant;
import java.util.List;
import org.claimwire.producer.http.Validators;

/**
 * What is remembered of a feed, so that nothing in it comes twice.
 *
 * @param validators by which the server is asked whether anything has changed
 * @param fetchedAt when the feed was last read whole
 * @param items the digests of the items that have come, in the order of the feed
 * @param refusals the digests of what was refused
 */
public record FeedState(Validators validators, Instant fetchedAt, List<String> items, List<String> refusals) {

    /** Nothing has come yet. */
    public static final FeedState NOTHING = new FeedState(Validators.NONE, Instant.EPOCH, List.of(), List.of());

    /** Keeps copies of the lists. */
    public FeedState {
        items = List.copyOf(items);
        refusals = List.copyOf(refusals);
    }
}
