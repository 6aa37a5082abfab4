package org.claimwire.producer;

import java.util.Objects;
import java.util.function.Consumer;
import org.claimwire.producer.feeds.FeedHealth;
import org.jspecify.annotations.Nullable;

/** Says when a feed is in trouble, once for each trouble, and when it is well again. For the one thread of its feed. */
final class FeedTroubles {

    private final Consumer<String> say;
    private @Nullable String told;
    private @Nullable String toldMove;

    /**
     * @param say takes the lines
     */
    FeedTroubles(Consumer<String> say) {
        this.say = say;
    }

    /** Looks at how the feed is doing now. */
    void heed(FeedHealth health) {
        String problem = health.failures() > 0 || health.ended() ? health.problem() : null;
        if (!Objects.equals(problem, told)) {
            say.accept(health.feed() + ": " + (problem == null ? "is well again" : problem));
            told = problem;
        }
        String move = health.movedTo();
        if (move != null && !move.equals(toldMove)) {
            say.accept(health.feed() + ": has moved for good to " + move + "; write that into the feeds file");
            toldMove = move;
        }
    }
}
