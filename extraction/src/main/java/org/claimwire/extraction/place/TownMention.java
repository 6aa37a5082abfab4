package org.claimwire.extraction.place;

import java.util.Set;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** A town that no list has, known by the state behind its name: "in Vanduser, Missouri". */
final class TownMention {

    private static final int LONGEST = 3;

    private static final Set<String> BEFORE = Set.of("in", "near", "outside", "of", "from");

    /** Words that end the names of other things. */
    private static final Set<String> OTHER_THINGS = Set.of(
            "apartments",
            "avenue",
            "center",
            "college",
            "county",
            "drive",
            "high",
            "highway",
            "hospital",
            "jail",
            "lane",
            "north",
            "parish",
            "park",
            "prison",
            "road",
            "school",
            "south",
            "southern",
            "northern",
            "street",
            "university");

    private TownMention() {}

    /** The town whose name begins at a place of a sentence, or null. */
    static @Nullable PlaceName at(Gazetteer gazetteer, Sentence s, int first, String text) {
        if (!s.in(first - 1, BEFORE)) {
            return null;
        }
        int last = first;
        while (isName(s, last + 1) && last - first + 1 < LONGEST) {
            last++;
        }
        if (!isName(s, first) || s.in(last, OTHER_THINGS)) {
            return null;
        }
        String state = gazetteer.stateBehind(s, last);
        Phrase phrase = new Phrase(s, first, last);
        String words = phrase.words(text);
        return state == null ? null : new PlaceName(phrase, words, Scope.CITY, "US", state, words);
    }

    private static boolean isName(Sentence s, int i) {
        return s.at(i).isCapitalised() && s.tagged(i, Tag.PROPN, Tag.NOUN, Tag.ADJ);
    }
}
