package org.claimwire.producer.push;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwire.producer.ParsedItem;

/** One request that was read, until it is answered. Safe for threads. */
final class Push {

    private static final int RETRY_AFTER_SECONDS = 5;

    private enum Stage {
        QUEUED,
        BEGUN,
        GIVEN_UP
    }

    private final List<ParsedItem> pieces;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    Push(List<ParsedItem> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    List<ParsedItem> pieces() {
        return pieces;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /** Whether it is to be sent: whoever pushed it still waits. */
    boolean begin() {
        return stage.compareAndSet(Stage.QUEUED, Stage.BEGUN);
    }

    /** All of it is settled. */
    void settled() {
        answer.complete(Answer.of(pieces));
    }

    /** Nobody waits any more. */
    void giveUp(String why) {
        boolean begun = !stage.compareAndSet(Stage.QUEUED, Stage.GIVEN_UP);
        answer.complete(Answer.error(
                503,
                why + "; send it again: "
                        + (begun ? "it may have been sent, and the same again changes nothing" : "nothing was sent"),
                RETRY_AFTER_SECONDS));
    }
}
