package org.claimwire.extraction.figure;

import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.OutcomeWord.Use;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that tell an outcome. */
final class OutcomeWords {

    /** How many words may stand between "suffered" and the wounds. */
    private static final int TO_WOUNDS = 7;

    /** The outcome words of one sentence, by the places they begin and end at. */
    static final class Found {
        private final @Nullable Match<OutcomeWord>[] beginning;
        private final @Nullable Match<OutcomeWord>[] ending;
        private boolean any;

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Found(int size) {
            beginning = new Match[size];
            ending = new Match[size];
        }

        private void add(Match<OutcomeWord> match) {
            beginning[match.first()] = match;
            ending[match.last()] = match;
            any = true;
        }

        /** Whether the sentence has any. */
        boolean isAny() {
            return any;
        }

        /** The word that begins at a place, or null. */
        @Nullable
        Match<OutcomeWord> beginningAt(int i) {
            return i < 0 || i >= beginning.length ? null : beginning[i];
        }

        /** The word that ends at a place, or null. */
        @Nullable
        Match<OutcomeWord> endingAt(int i) {
            return i < 0 || i >= ending.length ? null : ending[i];
        }
    }

    private final PhraseBook<OutcomeWord> book =
            PhraseBook.of(Lexicon.values(OutcomeWords.class, "outcomes.txt"), OutcomeWord::of);

    Found in(Sentence s) {
        Found found = new Found(s.size());
        for (int i = 0; i < s.size(); i++) {
            Match<OutcomeWord> match = Hospitals.at(s, i);
            match = match == null ? suffered(s, i) : match;
            match = match == null ? Strikes.at(s, i) : match;
            match = match == null ? book.at(s, i) : match;
            if (match != null && isUsedSo(s, match)) {
                found.add(match);
                i = match.last();
            }
        }
        return found;
    }

    /** "suffered life-threatening gunshot wounds". */
    private static @Nullable Match<OutcomeWord> suffered(Sentence s, int i) {
        if (!s.is(i, "suffer", "suffers", "suffered", "suffering", "sustain", "sustained", "received", "receive")) {
            return null;
        }
        for (int k = i + 1; k <= i + TO_WOUNDS && !s.endsClause(k) && !s.is(k, ","); k++) {
            if (s.is(k, "injuries", "wounds", "wound", "injury", "burns")) {
                return new Match<>(i, k, new OutcomeWord(Outcome.INJURED, Use.BEFALLS, isGunshot(s, i, k)));
            }
        }
        return null;
    }

    private static boolean isGunshot(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "gunshot", "bullet", "stab")) {
                return true;
            }
        }
        return false;
    }

    /** "Teenager Shot In Elmton". */
    private static boolean isInHeadline(Sentence s, int i) {
        boolean name = s.tagged(i, Tag.PROPN) && s.tagged(i - 1, Tag.PROPN) && !s.is(s.size() - 1, ".");
        return name && (s.tagged(i + 1, Tag.ADP, Tag.SCONJ, Tag.PUNCT) || s.isOutside(i + 1));
    }

    private static boolean isUsedSo(Sentence s, Match<OutcomeWord> match) {
        if (match.size() > 1) {
            return true;
        }
        int i = match.first();
        if (s.is(i, "shot")) {
            boolean victims = s.tagged(i - 1, Tag.AUX, Tag.NUM, Tag.NOUN, Tag.ADV)
                    || s.is(i - 1, "others", "several", "multiple", "got");
            boolean noun = s.tagged(i + 1, Tag.NOUN, Tag.AUX)
                    || s.is(i - 1, "gun", "warning", "one") && !s.tagged(i, Tag.VERB);
            boolean verb =
                    s.is(i - 1, "and") && s.tagged(i + 1, Tag.NUM) || Persons.isAge(s, i - 1) || isInHeadline(s, i);
            return verb || s.tagged(i, Tag.VERB) || victims && !noun;
        }
        if (s.is(i, "shooting") && s.is(i + 1, "of")) {
            return s.is(i + 2, "a", "an", "his", "her", "their") || s.tagged(i + 2, Tag.NUM);
        }
        if (s.is(i, "wounds", "murders", "captures", "arrests") && s.tagged(i + 1, Tag.NUM)) {
            return true;
        }
        if (s.is(i, "shooting", "wound", "wounds", "capture", "rescue", "murder", "arrest", "captures")) {
            return s.tagged(i, Tag.VERB);
        }
        if (s.is(i, "death", "hurt", "saved", "saving")) {
            return !s.is(i + 1, "toll", "penalty", "sentence", "row");
        }
        return true;
    }
}
