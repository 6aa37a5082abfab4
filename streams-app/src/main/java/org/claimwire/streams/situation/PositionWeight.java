package org.claimwire.streams.situation;

import org.jspecify.annotations.Nullable;

/** How much room positions take, in UTF-16 code units, roughly: what bounds a situation's value before it is written. */
public final class PositionWeight {

    /** The most that the positions of one situation may weigh: well below the broker's 4 MiB. */
    static final long MOST = 1_000_000;

    private static final int OF_A_POSITION = 300;
    private static final int OF_A_CLAIM = 150;

    private PositionWeight() {}

    static long of(Position position) {
        return OF_A_POSITION
                + length(position.source().key())
                + 2L * length(position.source().name())
                + position.outlets().stream().mapToLong(String::length).sum()
                + position.evidence().stream().mapToLong(PositionWeight::of).sum();
    }

    /** What one claim takes. */
    public static long of(Evidence evidence) {
        return OF_A_CLAIM
                + length(evidence.uri())
                + length(evidence.outlet())
                + length(evidence.link())
                + length(evidence.phrase())
                + length(evidence.sentence())
                + evidence.via().stream().mapToLong(via -> via.name().length()).sum();
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.length();
    }
}
