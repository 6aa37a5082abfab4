package org.claimwire.streams.situation;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.streams.item.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * How a source has moved its own count: raised where the new low is higher, lowered where the new count lies wholly below. What was
 * withdrawn as an error was never a move.
 *
 * @param moves in their order
 */
public record Revisions(List<Move> moves) {

    /** One move, from what the source stood by to what it stands by since. */
    public record Move(Stance from, Stance to) {

        /** Whether the source raised its count. */
        public boolean isUp() {
            return to.saying().interval().low() > from.saying().interval().low();
        }

        /** Whether the source lowered its count. */
        public boolean isDown() {
            Interval now = to.saying().interval();
            Long high = now.high();
            return high != null && high < from.saying().interval().low();
        }
    }

    /** Copies the list. */
    public Revisions {
        moves = List.copyOf(moves);
    }

    /** The moves that stances in their order come to. */
    public static Revisions of(List<Stance> stances) {
        List<Move> moves = new ArrayList<>();
        Stance last = null;
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            if (isUndone(stance, i + 1 < stances.size() ? stances.get(i + 1) : null)) {
                continue;
            }
            if (last != null && isLater(stance, last)) {
                moves.add(new Move(last, stance));
            }
            last = stance;
        }
        return new Revisions(moves);
    }

    /** How often it was raised. */
    public long up() {
        return moves.stream().filter(Move::isUp).count();
    }

    /** How often it was lowered. */
    public long down() {
        return moves.stream().filter(Move::isDown).count();
    }

    private static boolean isLater(Stance stance, Stance before) {
        return Times.latest(stance.time()).isAfter(Times.latest(before.time()));
    }

    /** A killed count was never given; a corrected one that gave way to no later one was a mistake in print. */
    private static boolean isUndone(Stance stance, @Nullable Stance next) {
        if (stance.saying().isUndone()) {
            return true;
        }
        boolean followed = next != null && next.from().equals(stance.until()) && isLater(next, stance);
        return stance.ended() == WithdrawalReason.CORRECTED && !followed;
    }
}
