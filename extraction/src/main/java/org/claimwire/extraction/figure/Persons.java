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

    /**
     * The place of the noun for one person, or of the age in place of one ("13-year-old"), that a phrase ends with; -1 if none
     * does. Whether an unborn child is counted, sources disagree.
     */
    int described(Sentence s, int first, OutcomeWords.Found outcomes) {
        for (int i = first; i < first + LONGEST; i++) {
            if (s.is(i, "unborn")) {
                return -1;
            }
            boolean ends = !s.tagged(i + 1, Tag.NOUN, Tag.PROPN) || outcomes.beginningAt(i + 1) != null;
            if ((isOne(s, i) || isAge(s, i)) && ends) {
                return i;
            }
            boolean owner = i > first && s.tagged(i, Tag.PART) && s.is(i, "'s");
            if (!isAge(s, i) && !owner && !s.tagged(i, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADV)) {
                return -1;
            }
        }
        return -1;
    }

    /** "13-year-old", and the last word of "13 year old". */
    static boolean isAge(Sentence s, int i) {
        boolean apart =
                s.is(i, "old") && (s.is(i - 1, "year", "month") || s.norm(i - 1).endsWith("-year"));
        return apart || s.norm(i).endsWith("-year-old") || s.norm(i).endsWith("-month-old");
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
