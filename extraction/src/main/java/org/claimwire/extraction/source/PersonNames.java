package org.claimwire.extraction.source;

import java.util.Set;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the name of a person in a mention: proper nouns that end its core, and are no organisation, place or role. */
final class PersonNames {

    /** What a word of a mention was found to be before names are looked for. */
    enum Word {
        FREE,
        /** Of an organisation's name: of no person's. */
        ORGANISATION,
        /** Of a place, which is a name too: "Chuck Jordan", "Chad Roe". */
        PLACE,
        /** Of a role, which is a surname too: "Charlie King". */
        ROLE
    }

    /** Longer runs of capitals are headlines and titles of works. */
    private static final int LONGEST = 5;

    private static final int SHORTEST_ACRONYM = 3;

    private final Set<String> anonymous =
            Set.copyOf(Lexicon.values(PersonNames.class, "anonymous.txt").keySet());

    /**
     * The name, or null if nobody is named.
     *
     * @param words what each token of the mention was found to be
     * @param role whether the mention holds a role, so that a name beside the core is the holder's: "the chairman, Jon Roe"
     */
    @Nullable
    Phrase in(Phrase mention, Parts parts, Word[] words, boolean role) {
        Phrase name = at(parts.core(), mention, words);
        if (name != null || !role) {
            return name;
        }
        for (Phrase part : parts.beside()) {
            Phrase beside = at(part, mention, words);
            if (beside != null) {
                return beside;
            }
        }
        return null;
    }

    private @Nullable Phrase at(Phrase core, Phrase mention, Word[] words) {
        Sentence s = core.sentence();
        int last = core.last();
        while (last > core.first() && s.tagged(last, Tag.PUNCT, Tag.NUM)) {
            last--;
        }
        int first = last + 1;
        while (first > core.first() && isName(s, first - 1, core, mention, words)) {
            first--;
        }
        if (first == last && first == core.first() + 1 && isFirstName(s, core.first(), mention, words)) {
            first--;
        }
        boolean named = first <= last && last - first < LONGEST;
        return named && !isOther(s, first, last, core) && !isOwned(s, first, core, mention, words)
                ? new Phrase(s, first, last)
                : null;
    }

    private static boolean isName(Sentence s, int i, Phrase core, Phrase mention, Word[] words) {
        if (!s.tagged(i, Tag.PROPN) || !s.at(i).isCapitalised()) {
            return false;
        }
        Word word = words[i - mention.first()];
        boolean surname =
                word != Word.ORGANISATION && i == core.last() && i > core.first() && isGiven(s, i - 1, mention, words);
        return word == Word.FREE || surname;
    }

    private static boolean isGiven(Sentence s, int i, Phrase mention, Word[] words) {
        boolean free = words[i - mention.first()] == Word.FREE
                && s.tagged(i, Tag.PROPN)
                && s.at(i).isCapitalised();
        return free || s.is(i, "mr.", "mrs.", "ms.");
    }

    /** "Chad Bown": a place's name that opens a mention of two words. */
    private static boolean isFirstName(Sentence s, int i, Phrase mention, Word[] words) {
        return words[i - mention.first()] == Word.PLACE
                && s.tagged(i, Tag.PROPN)
                && mention.first() == i
                && !s.at(i).word().endsWith(".");
    }

    private boolean isOther(Sentence s, int first, int last, Phrase core) {
        boolean single = first == last;
        boolean determined = first > core.first()
                && (s.tagged(first - 1, Tag.DET, Tag.NUM)
                        || s.is(first - 1, "many", "most", "several", "some", "few", "other", "such", "both", "all"));
        return determined
                || single
                        && (anonymous.contains(s.norm(first))
                                || isAcronym(s.at(first).word()));
    }

    /** "The People's Liberation Movement"; but "Kenya's Anna Roe". */
    private static boolean isOwned(Sentence s, int first, Phrase core, Phrase mention, Word[] words) {
        return first - 1 > core.first()
                && s.is(first - 1, "'s", "'")
                && words[first - 2 - mention.first()] != Word.PLACE;
    }

    /** "MSNBC": an organisation, whichever. */
    private static boolean isAcronym(String word) {
        return word.length() >= SHORTEST_ACRONYM && Characters.all(word, Character::isUpperCase);
    }
}
