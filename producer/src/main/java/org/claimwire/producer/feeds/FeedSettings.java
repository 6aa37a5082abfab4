package org.claimwire.producer.feeds;

import java.time.Duration;
import java.util.List;
import org.claimwire.producer.http.HttpAddress;
import org.claimwire.v1.Place;
import org.jspecify.annotations.Nullable;

/**
 * One feed, as the feeds file describes it.
 *
 * @param name what it is called in messages, in its items and in what is remembered of it; unique in the file
 * @param address where it is polled
 * @param outlet who sends it; see {@link org.claimwire.producer.Given}; null if that is not known
 * @param language the BCP 47 tag of its items, if they do not say; null if that is not known
 * @param places where its items are set, if they do not say; may be empty
 * @param interval how often it is asked
 * @param format the name of its format; null if its first bytes tell
 */
public record FeedSettings(
        String name,
        HttpAddress address,
        @Nullable String outlet,
        @Nullable String language,
        List<Place> places,
        Duration interval,
        @Nullable String format) {

    /** @throws IllegalArgumentException if the name is blank, or the interval is nothing */
    public FeedSettings {
        if (name.isBlank() || interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("a feed \"" + name + "\" polled every " + interval);
        }
        places = List.copyOf(places);
    }
}
