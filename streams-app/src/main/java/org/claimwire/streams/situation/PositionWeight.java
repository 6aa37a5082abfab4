package org.claimwire.streams.situation;

import java.util.List;
import org.claimwire.extraction.Via;
import org.jspecify.annotations.Nullable;

/** How much room positions take, in UTF-16 code units, roughly: what bounds a situation's value before it is written. */
public final class PositionWeight {

    /** The most that the positions of one situation may weigh: well below the broker's 4 MiB. */
    static final long MOST = 1_000_000;

    private static final int OF_A_POSITION = 300;
    private static final int OF_A_CLAIM = 150;

    private PositionWeight() {}

    static long of(List<Position> positions) {
        long weight = 0;
        for (Position position : positions) {
            weight += of(position);
        }
        return weight;
    }

    static long of(Position position) {
        long weight = OF_A_POSITION
                + length(position.source().key())
                + 2L * length(position.source().name());
        for (String outlet : position.outlets()) {
            weight += outlet.length();
        }
        for (Evidence evidence : position.evidence()) {
            weight += of(evidence);
        }
        return weight;
    }

    /** What one claim takes. */
    public static long of(Evidence evidence) {
        long weight = OF_A_CLAIM
                + length(evidence.uri())
                + length(evidence.outlet())
                + length(evidence.link())
                + length(evidence.phrase())
                + length(evidence.sentence());
        for (Via via : evidence.via()) {
            weight += via.name().length();
        }
        return weight;
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.length();
    }
}
