package org.claimwire.local.cli.deadletters;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which letters have been replayed in vain: the record came back as another letter, which now stands for it. */
public final class Retries {

    private final Map<Place, Place> successors = new HashMap<>();

    /** Notes what a letter says of its predecessor. */
    public void note(Letter letter) {
        Place before = letter.replayOf();
        if (before != null) {
            successors.put(before, letter.place());
        }
    }

    /** The letter that came of replaying the one at a place, or null if none did. */
    public @Nullable Place successor(Place place) {
        return successors.get(place);
    }
}
