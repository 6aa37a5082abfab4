package org.claimwire.extraction.place;

import java.util.List;
import java.util.Set;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The name of a county of the U.S.; it tells the state, and is as wide as that, for counties are no places of their own here.
 *
 * @param phrase where it stands, the word "County" with it
 * @param words as written
 * @param states the states that have one of the name
 */
record CountyMention(Phrase phrase, String words, List<String> states) {

    /** The words that make a name a county's. */
    static final Set<String> WORDS = Set.of("county", "parish");

    /** The county, if its state stands behind it, or is the item's, or is the only one that has it; else null. */
    @Nullable
    PlaceName resolve(@Nullable String behind, @Nullable String region) {
        if (behind != null) {
            return states.contains(behind) ? in(behind) : null;
        }
        if (states.size() == 1) {
            return in(states.get(0));
        }
        return region != null && states.contains(region) ? in(region) : null;
    }

    private PlaceName in(String state) {
        return new PlaceName(phrase, words, Scope.REGION, "US", state, null);
    }
}
