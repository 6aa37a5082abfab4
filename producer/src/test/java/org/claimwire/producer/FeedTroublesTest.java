package org.claimwire.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.producer.feeds.FeedHealth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTroublesTest {

    private final List<String> said = new ArrayList<>();
    private final FeedTroubles troubles = new FeedTroubles(said::add);

    @Test
    void areSaidOnceEachAndTheirEndToo() {
        troubles.heed(health("answers 503", 1, null));
        troubles.heed(health("answers 503", 2, null));
        troubles.heed(health("answers 404", 3, null));
        troubles.heed(health("answers 404", 0, null));
        troubles.heed(health("answers 404", 0, null));

        assertThat(said).containsExactly("kite: answers 503", "kite: answers 404", "kite: is well again");
    }

    @Test
    void includeThatAFeedHasMovedForGood() {
        troubles.heed(health(null, 0, "https://new.example/feed"));
        troubles.heed(health(null, 0, "https://new.example/feed"));

        assertThat(said)
                .containsExactly(
                        "kite: has moved for good to https://new.example/feed; write that into the feeds file");
    }

    private static FeedHealth health(@Nullable String problem, int failures, @Nullable String movedTo) {
        return new FeedHealth("kite", null, null, problem, failures, null, movedTo, false);
    }
}
