package org.claimwire.streams.item;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ReaderVersion;
import org.jspecify.annotations.Nullable;

/**
 * A claim over all versions of its item, in its present state.
 *
 * @param claimId its name
 * @param uri the item
 * @param number the version that the claim's offsets count in, as the outlet counts: the first of its present life
 * @param reused whether the item has another version of the same number, above 0, so that only the hash tells them apart
 * @param hash the content hash of that version
 * @param undated whether that version states no time
 * @param outlet the outlet that cites the source, or null if unknown
 * @param carriedBy other outlets that carried the same text
 * @param headline that version's headline, or null
 * @param link where the item can be read, or null
 * @param claim what was read
 * @param figures the figures it states
 * @param lives when the item held it, the latest last; never empty
 * @param reader who read it
 */
public record TrackedClaim(
        String claimId,
        String uri,
        String number,
        boolean reused,
        String hash,
        boolean undated,
        @Nullable String outlet,
        Carriers carriedBy,
        @Nullable String headline,
        @Nullable String link,
        Claim claim,
        List<TrackedFigure> figures,
        List<Life> lives,
        ReaderVersion reader) {

    /** Copies the lists. */
    public TrackedClaim {
        figures = List.copyOf(figures);
        lives = List.copyOf(lives);
        if (lives.isEmpty()) {
            throw new IllegalArgumentException("a claim was held once at least");
        }
    }

    /** Its latest life, which decides whether it stands. */
    public Life life() {
        return lives.get(lives.size() - 1);
    }

    /** The same claim, no longer read in its version by a newer reader. */
    TrackedClaim reread() {
        if (!life().stands()) {
            return this;
        }
        List<Life> ended = new ArrayList<>(lives);
        ended.set(lives.size() - 1, life().ended(life().from(), WithdrawalReason.REREAD));
        return new TrackedClaim(
                claimId, uri, number, reused, hash, undated, outlet, carriedBy, headline, link, claim, figures, ended,
                reader);
    }
}
