package org.claimwire.producer.feeds;

import java.io.IOException;

/** Where it is remembered what of each feed has come, over restarts. Safe for many threads, each with a feed of its own. */
public interface FeedMemory {

    /**
     * What was last kept of a feed.
     *
     * @param feed its name
     * @return {@link FeedState#NOTHING} if nothing was
     * @throws IOException if it cannot be read
     */
    FeedState recall(String feed) throws IOException;

    /**
     * Keeps the state of a feed, wholly or not at all.
     *
     * @param feed its name
     * @throws IOException if it cannot be kept; what was kept before stays
     */
    void keep(String feed, FeedState state) throws IOException;
}
