package org.claimwire.local.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * Which claims and tallies somebody wants to see.
 *
 * @param source part of the source's key or name in any case, or null for all
 * @param outlet part of an outlet's name in any case, or null for all
 */
record WatchFilter(@Nullable String source, @Nullable String outlet) {

    /** Wants everything. */
    static final WatchFilter ALL = new WatchFilter(null, null);

    /** Whether the claim is by such a source, and carried by such an outlet. */
    boolean wants(Claim claim) {
        Stream<String> outlets = Stream.concat(Stream.ofNullable(claim.getOutlet()), claim.getCarriedBy().stream());
        return wants(claim.getSource()) && contains(outlets, outlet);
    }

    /** Whether the tally is of such a source, and counts such an outlet. */
    boolean wants(SourceTally tally) {
        return wants(tally.getSource()) && contains(tally.getOutlets().keySet().stream(), outlet);
    }

    private boolean wants(Source candidate) {
        return contains(Stream.of(candidate.getKey(), candidate.getName()), source);
    }

    private static boolean contains(Stream<String> names, @Nullable String words) {
        return words == null
                || names.anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}
