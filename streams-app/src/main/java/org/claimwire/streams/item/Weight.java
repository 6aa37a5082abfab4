package org.claimwire.streams.item;

import java.util.List;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ItemReading;
import org.jspecify.annotations.Nullable;

/**
 * How much room claims take, in UTF-16 code units, roughly: what bounds a value before it is written, since a record that is
 * too large for the broker would stop the whole topology.
 */
final class Weight {

    /** The most that one version, or one region's reading of an item, may weigh: well below the broker's 4 MiB. */
    static final long MOST = 1_000_000;

    private static final int OF_A_CLAIM = 600;
    private static final int OF_A_FIGURE = 300;
    private static final int OF_A_LIFE = 30;

    private Weight() {}

    static long of(ItemReading reading) {
        return reading.claims().stream().mapToLong(Weight::of).sum()
                + OF_A_FIGURE * (long) reading.figures().size();
    }

    static long of(TrackedClaim claim) {
        return of(claim.claim())
                + length(claim.uri())
                + length(claim.headline())
                + length(claim.link())
                + lengths(claim.carriedBy().outlets())
                + OF_A_FIGURE * (long) claim.figures().size()
                + OF_A_LIFE * (long) claim.lives().size();
    }

    private static long of(Claim claim) {
        return OF_A_CLAIM
                + length(claim.sentence().exact())
                + 2L * length(claim.source().name())
                + length(claim.source().key())
                + claim.via().stream().mapToLong(via -> length(via.name())).sum()
                + 20L * claim.content().size();
    }

    private static long lengths(List<String> words) {
        return words.stream().mapToLong(Weight::length).sum();
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.length();
    }
}
