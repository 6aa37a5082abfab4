package org.claimwire.extraction.place;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** People who are called as places are: "Jordan Roe, 19, was killed", "her son Israel", "59-year-old Eva Jordan". */
final class PersonName {

    private static final Set<String> KIN = Lexicon.words(PersonName.class, "kin.txt");
    private static final int MOST_NAMES_BEHIND = 3;
    private static final int LONGEST_AGE = 2;

    private PersonName() {}

    /** Whether the words of a place's name are a person's, as an age or a word for kin beside them tells. */
    static boolean is(Phrase phrase) {
        return !isPlace(phrase) && (isKin(phrase) || isAged(phrase));
    }

    /** Whether what stands before the words makes them a place's, whoever else is called so. */
    static boolean isPlace(Phrase phrase) {
        return phrase.sentence()
                .is(phrase.first() - 1, "in", "near", "outside", "around", "across", "from", "to", "at");
    }

    /** "her son Jordan", "her daughter, London, and"; not "his wife, Ukraine's ambassador". */
    private static boolean isKin(Phrase phrase) {
        Sentence s = phrase.sentence();
        int before = phrase.first() - 1;
        boolean apart = s.is(before, ",") && s.in(before - 1, KIN);
        return s.in(before, KIN) || apart && (lastName(phrase) > phrase.last() || s.is(phrase.last() + 1, ","));
    }

    /** "Jordan Roe, 19,", "19-year-old Jordan", "59-year-old Eva Jordan". */
    private static boolean isAged(Phrase phrase) {
        Sentence s = phrase.sentence();
        int last = lastName(phrase);
        int behind = last + 3;
        boolean age =
                last > phrase.last() && s.is(last + 1, ",") && isAge(s, last + 2) && s.is(behind, ",", ".", "and");
        int before = isName(s, phrase.first() - 1) ? phrase.first() - 2 : phrase.first() - 1;
        return age || s.norm(before).endsWith("-year-old");
    }

    private static boolean isAge(Sentence s, int i) {
        String word = s.norm(i);
        return !word.isEmpty() && word.length() <= LONGEST_AGE && word.chars().allMatch(Character::isDigit);
    }

    /** The place of the last of the names that go on behind the words. */
    private static int lastName(Phrase phrase) {
        int last = phrase.last();
        while (last - phrase.last() < MOST_NAMES_BEHIND && isName(phrase.sentence(), last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isName(Sentence s, int i) {
        return s.at(i).isCapitalised() && s.tagged(i, Tag.PROPN, Tag.NOUN);
    }
}
