package org.claimwire.extraction.place;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.extraction.place.PlaceName.Scope;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** A town that no list has, known by the state behind its name: "in Vanduser, Missouri", "VANDUSER, Mo. -". */
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
        boolean opens = first == 0;
        if (!opens && !s.in(first - 1, BEFORE)) {
            return null;
        }
        int last = first;
        while (isName(s, last + 1, opens) && last - first + 1 < LONGEST) {
            last++;
        }
        if (!isName(s, first, opens) || s.in(last, OTHER_THINGS)) {
            return null;
        }
        String state = gazetteer.stateBehindTown(s, last);
        Phrase phrase = new Phrase(s, first, last);
        String words = phrase.words(text);
        boolean there = !opens || Dateline.opensWith(phrase);
        return state == null || !there ? null : of(phrase, words, state);
    }

    /** A town of a state; a dateline's capitals are no part of its name. */
    static PlaceName of(Phrase phrase, String words, String state) {
        return new PlaceName(phrase, words, Scope.CITY, "US", state, capitalised(words));
    }

    private static String capitalised(String words) {
        if (!words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        return Stream.of(words.split(" ", -1))
                .map(word -> word.isEmpty()
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Whether a word may be a name's; the tagger does not know those in a dateline's capitals. */
    private static boolean isName(Sentence s, int i, boolean opens) {
        return s.at(i).isCapitalised()
                && (s.tagged(i, Tag.PROPN, Tag.NOUN, Tag.ADJ)
                        || opens && s.at(i).isWord());
    }
}
