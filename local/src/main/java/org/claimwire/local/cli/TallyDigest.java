package org.claimwire.local.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * Holds tallies back while they still move, so that a reader sees where each source has come to and not every step of the way;
 * hands them on as they come once it is told to.
 */
final class TallyDigest {

    private static final Comparator<SourceTally> MOST_FIRST = Comparator.comparingLong(SourceTally::getClaims)
            .reversed()
            .thenComparing(tally -> tally.getSource().getKey());

    private final Consumer<SourceTally> reader;
    private final Map<String, SourceTally> held = new HashMap<>();
    private boolean holding = true;

    /** @param reader takes the tallies */
    TallyDigest(Consumer<SourceTally> reader) {
        this.reader = reader;
    }

    /** Takes a tally as it comes out of its topic; a tombstone only means that a source is forgotten. */
    synchronized void take(String source, @Nullable SourceTally tally) {
        if (tally == null) {
            held.remove(source);
        } else if (holding) {
            held.put(source, tally);
        } else {
            reader.accept(tally);
        }
    }

    /** Hands on what is held, the source with the most claims first, and from now on everything at once. */
    synchronized void release() {
        List<SourceTally> tallies = new ArrayList<>(held.values());
        tallies.sort(MOST_FIRST);
        tallies.forEach(reader);
        held.clear();
        holding = false;
    }
}
