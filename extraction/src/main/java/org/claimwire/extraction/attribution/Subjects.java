package org.claimwire.extraction.attribution;

import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who does the saying. */
final class Subjects {

    private static final int LONGEST_APPOSITION = 20;

    private Subjects() {}

    /** The subject that ends before a place, with its apposition or relative clause left out; null if none does. */
    static @Nullable Phrase before(Sentence s, int first) {
        int last = beforeTime(s, first - 1);
        while (s.tagged(last, Tag.ADV) && last > 0) {
            last--;
        }
        if (s.is(last, "who", "which") && !s.at(last).isCapitalised()) {
            int head = s.is(last - 1, ",") ? last - 2 : last - 1;
            Phrase named = NounPhrases.endingAt(s, head);
            return named == null ? null : named.until(last);
        }
        if (s.is(last, ",")) {
            return beforeComma(s, last);
        }
        if (s.is(last, ")")) {
            int open = last;
            while (open > 0 && !s.is(open, "(") && last - open < 8) {
                open--;
            }
            Phrase named = s.is(open, "(") ? NounPhrases.endingAt(s, open - 1) : null;
            return named == null ? null : named.until(last);
        }
        Phrase subject = NounPhrases.endingAt(s, last);
        return subject == null || s.is(last, "there", "that", "what", "which", "all") ? null : apposed(s, subject);
    }

    /** "Roe this week said": the place before a time. */
    private static int beforeTime(Sentence s, int last) {
        if (s.is(last, "week", "month", "year") && s.is(last - 1, "this", "last", "earlier")) {
            return last - 2;
        }
        if (!Calendar.isDay(s, last)) {
            return last;
        }
        return s.is(last - 1, "on", "last") ? last - 2 : last - 1;
    }

    /** "Anna Roe, the mayor of X, said": the name before the apposition. */
    private static @Nullable Phrase beforeComma(Sentence s, int comma) {
        int other = comma - 1;
        while (other > 0 && comma - other < LONGEST_APPOSITION && !s.is(other, ",")) {
            if (s.is(other, "\"", ".", ";") || s.endsClause(other)) {
                return null;
            }
            other--;
        }
        boolean apposition =
                s.tagged(other + 1, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PRON, Tag.VERB, Tag.ADP, Tag.NUM)
                        && !s.is(other + 1, "but", "and", "he", "she", "they", "it");
        if (!s.is(other, ",") || !apposition) {
            return null;
        }
        Phrase head = NounPhrases.endingAt(s, other - 1);
        if (head == null || !s.tagged(head.last(), Tag.PROPN, Tag.NOUN)) {
            return null;
        }
        return s.is(other + 1, "citing", "quoting") ? head : head.until(comma - 1);
    }

    /** "the mayor, Anna Roe said" stays "Anna Roe"; "a spokesman, Anna Roe, said" is met by {@link #beforeComma}. */
    private static Phrase apposed(Sentence s, Phrase subject) {
        int first = subject.first();
        if (s.is(first, "both") && first < subject.last()) {
            return new Phrase(s, first + 1, subject.last());
        }
        return subject;
    }

    /** The subject that follows an inverted cue ("said Anna Roe, the mayor of X"); null if none does. */
    static @Nullable Phrase after(Sentence s, int start) {
        Phrase subject = NounPhrases.startingAt(s, start);
        if (subject == null) {
            return null;
        }
        subject = extended(s, subject);
        int next = subject.last() + 1;
        if (s.is(next, ",") && s.tagged(next + 1, Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ)
                || s.is(next, ",") && s.is(next + 1, "who")) {
            int end = next + 1;
            while (!s.endsClause(end) && !s.is(end, ",", "\"") && end - next < LONGEST_APPOSITION) {
                end++;
            }
            return subject.until(end - 1);
        }
        return subject;
    }

    private static Phrase extended(Sentence s, Phrase subject) {
        Phrase longer = subject;
        while (s.is(longer.last() + 1, "at", "in", "from", "with", "of", "for")) {
            Phrase complement = NounPhrases.startingAt(s, longer.last() + 2);
            if (complement == null || s.tagged(longer.last(), Tag.PRON)) {
                break;
            }
            longer = longer.until(complement.last());
        }
        return longer;
    }

    /** The whole phrase that names a source after "according to", "citing", "by". */
    static @Nullable Phrase named(Sentence s, int start) {
        Phrase phrase = NounPhrases.startingAt(s, start);
        return phrase == null ? null : extended(s, phrase);
    }
}
