package org.claimwire.producer.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is doing.
 *
 * @param feed its name
 * @param lastSuccess when it was last read, or said to be unchanged; null if never since the start
 * @param lastFailure when it last failed; null if never since the start
 * @param problem what went wrong then and what to try, in one line without a full stop; null if nothing did
 * @param failures how often in a row it has failed; 0 while all is well
 * @param nextPoll when it is asked next; null before the first time, and if it has ended
 * @param movedTo its new address, for a person to write into the feeds file, if the server says that it has moved for
 *     good; else null
 * @param ended whether the server said that it is gone for good (410); it is asked again at the next start
 */
public record FeedHealth(
        String feed,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable String problem,
        int failures,
        @Nullable Instant nextPoll,
        @Nullable String movedTo,
        boolean ended) {

    /** A feed that was not asked yet. */
    static FeedHealth unknown(String feed) {
        return new FeedHealth(feed, null, null, null, 0, null, null, false);
    }

    FeedHealth succeeded(Instant now, @Nullable String newAddress) {
        return new FeedHealth(feed, now, lastFailure, problem, 0, null, newAddress, false);
    }

    FeedHealth failed(Instant now, String reason, boolean isOver) {
        return new FeedHealth(feed, lastSuccess, now, reason, failures + 1, null, movedTo, isOver);
    }

    /** Something went wrong beside the polling itself. */
    FeedHealth troubled(Instant now, String reason) {
        return new FeedHealth(feed, lastSuccess, now, reason, failures, nextPoll, movedTo, ended);
    }

    FeedHealth next(Instant poll) {
        return new FeedHealth(feed, lastSuccess, lastFailure, problem, failures, poll, movedTo, ended);
    }
}
