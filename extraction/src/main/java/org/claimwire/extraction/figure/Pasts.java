package org.claimwire.extraction.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.Characters;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.PhraseBook.Match;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Tells sentences about another event than the one reported: one of another year, one that a court is now about. */
final class Pasts {

    /** How many months back a month named with its year may still be the news. */
    private static final int NEWS = 2;

    /** How far behind "after" an earlier event is told. */
    private static final int REACH = 30;

    /** How many words before "after" say that an event came so much later. */
    private static final int NEAR = 6;

    private final PhraseBook<Boolean> phrases = PhraseBook.of(Lexicon.words(Pasts.class, "background-phrases.txt"));
    private final PhraseBook<Boolean> trials = PhraseBook.of(Lexicon.words(Pasts.class, "trial-phrases.txt"));

    boolean areTold(Sentence s, @Nullable StatedTime published) {
        for (int i = 0; i < s.size(); i++) {
            if (phrases.at(s, i) != null || isEarlierYear(s, i, published)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands at a place is told of another event: all of "last year 12 died", but not the 12 of "killed 12, a year after". */
    boolean areTold(Sentence s, @Nullable StatedTime published, int place) {
        for (int i = 0; i < s.size(); i++) {
            Match<Boolean> phrase = phrases.at(s, i);
            boolean past = phrase != null && (!s.is(phrase.last(), "after") || isBehind(s, phrase, place));
            if (past || isEarlierYear(s, i, published)) {
                return true;
            }
        }
        return false;
    }

    /** Behind "a year after", up to the comma where a sentence begins with it. */
    private static boolean isBehind(Sentence s, Match<Boolean> after, int place) {
        boolean opens = after.first() < 2;
        for (int i = after.last() + 1; opens && i < place; i++) {
            if (s.is(i, ",")) {
                return false;
            }
        }
        return place > after.last();
    }

    /** Whether a sentence is about a trial; those whom police or a court now hold are its news, the dead and injured are not. */
    boolean isTrial(Sentence s, Outcome outcome) {
        for (int i = 0; outcome != Outcome.DETAINED && i < s.size(); i++) {
            if (trials.at(s, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "The attack came six weeks after a gunman killed 49", "just days after five were shot": what stands behind "after". */
    static boolean comesAfter(Sentence s, int count) {
        for (int i = count - 1; i > count - REACH && i > 1 && !s.endsClause(i); i--) {
            boolean span = s.is(i, "after") && s.is(i - 1, "days", "weeks", "months", "day", "week", "month");
            for (int k = i - 2; span && k > i - NEAR; k--) {
                if (s.is(k, "came", "comes", "coming", "just", "barely")) {
                    return true;
                }
            }
            if (follows(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The incident follows a shooting last week that left 11 wounded": what one event follows is another. */
    private static boolean follows(Sentence s, int i) {
        boolean another =
                s.is(i, "follows", "followed") && s.in(i - 1, EventNouns.ONE) && s.is(i + 1, "a", "an", "another");
        for (int k = i + 2; another && k < i + NEAR; k++) {
            if (s.in(k, EventNouns.ONE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEarlierYear(Sentence s, int i, @Nullable StatedTime published) {
        String word = s.norm(i);
        boolean year = word.length() == 4 && Characters.all(word, Characters::isAsciiDigit);
        if (!year || published == null) {
            return false;
        }
        LocalDate today = published.time().atZone(ZoneOffset.UTC).toLocalDate();
        int named = Integer.parseInt(word);
        boolean month = Calendar.isMonth(s, i - 1) && s.is(i - 2, "between", "since", "from", "in", "of");
        boolean dated = s.is(i - 1, "in", "since", "of", "during") || s.is(i - 1, "the") && s.tagged(i + 1, Tag.NOUN);
        boolean recent = month && isNews(Calendar.month(s, i - 1), named, today);
        return (month || dated) && !recent && named >= 1900 && named < today.getYear();
    }

    private static boolean isNews(int month, int year, LocalDate today) {
        return (today.getYear() - year) * 12 + today.getMonthValue() - month <= NEWS;
    }
}
