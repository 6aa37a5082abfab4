package org.claimwire.extraction.figure;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** Nouns for one person or for several, and the noun phrases that they head. */
final class Persons {

    private static final int LONGEST = 5;

    private final Set<String> one = Lexicon.words(Persons.class, "people.txt");
    private final Set<String> several = Lexicon.words(Persons.class, "people-plural.txt");

    /** Whether a noun names one person. */
    boolean isOne(Sentence s, int i) {
        return one.contains(s.norm(i));
    }

    /** The place of the noun of one person that begins at a place, its adjectives skipped; -1 if none does. */
    int one(Sentence s, int first) {
        for (int i = first; i < first + LONGEST; i++) {
            if (isOne(s, i) && !s.tagged(i + 1, Tag.NOUN, Tag.PROPN) && !s.is(i + 1, "'s", "'")) {
                return i;
            }
            if (!s.tagged(i, Tag.ADJ, Tag.NOUN, Tag.NUM, Tag.ADV) || isOne(s, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the noun of several people that begins at a place, its adjectives skipped; -1 if none does. */
    int several(Sentence s, int first) {
        for (int i = first; i < first + LONGEST; i++) {
            if (isSeveral(s, i) && !s.tagged(i + 1, Tag.NOUN, Tag.PROPN) && !s.is(i + 1, "'s", "'")) {
                return i;
            }
            if (!s.tagged(i, Tag.ADJ, Tag.NOUN, Tag.PROPN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSeveral(Sentence s, int i) {
        String word = s.norm(i);
        return several.contains(word) || word.endsWith("s") && one.contains(word.substring(0, word.length() - 1));
    }
}
