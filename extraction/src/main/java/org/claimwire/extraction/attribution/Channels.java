package org.claimwire.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Calendar;
import org.claimwire.extraction.text.ClockTime;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/** What stands beside a cue without being said: when it was said, and by which way. */
final class Channels {

    /**
     * The tail of a cue.
     *
     * @param next the place behind it
     * @param via the chain it tells
     * @param people who only passed the statement on
     */
    record Tail(int next, List<Via> via, List<Phrase> people) {}

    private static final int LONGEST_TAIL = 6;

    private final Set<String> nouns = Lexicon.words(Channels.class, "channels.txt");

    /** Reads times, channels and listeners from a place on. */
    Tail from(Sentence s, int start, boolean hasListener) {
        List<Via> via = new ArrayList<>();
        List<Phrase> people = new ArrayList<>();
        int i = hasListener ? listener(s, start, via) : start;
        for (int k = 0; k < LONGEST_TAIL; k++) {
            int next = one(s, i, via, people);
            if (next == i) {
                break;
            }
            i = next;
        }
        return new Tail(i, via, people);
    }

    private int one(Sentence s, int i, List<Via> via, List<Phrase> people) {
        int time = time(s, i);
        if (time > i) {
            return time;
        }
        if (s.is(i, "released", "published", "issued", "posted", "broadcast", "carried", "aired", "distributed")) {
            return i + 1;
        }
        if (s.is(i, "by") && !via.isEmpty()) {
            return passedOn(s, i + 1, people, i);
        }
        if (s.is(i, "to") && s.is(i + 1, "reporters", "journalists", "the", "afp", "reuters")) {
            return listener(s, i + 1, via);
        }
        return s.is(i, "in", "on", "at", "during", "via", "through", "with", "to", "from") ? channel(s, i, via) : i;
    }

    private int channel(Sentence s, int preposition, List<Via> via) {
        Phrase phrase = NounPhrases.startingAt(s, preposition + 1);
        if (phrase == null) {
            return preposition;
        }
        boolean interviewer = s.is(preposition, "with", "to") && !via.isEmpty();
        if (interviewer) {
            via.add(new Via(name(s, phrase), Via.Kind.OUTLET));
            return phrase.last() + 1;
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (nouns.contains(s.norm(i)) && !s.is(i + 1, "of")) {
                Phrase channel = phrase.until(i == phrase.last() || s.tagged(i + 1, Tag.ADP) ? i : phrase.last());
                via.add(new Via(name(s, channel), Via.Kind.CHANNEL));
                return channel.last() + 1;
            }
        }
        return preposition;
    }

    private static int passedOn(Sentence s, int start, List<Phrase> people, int unread) {
        Phrase phrase = NounPhrases.startingAt(s, start);
        if (phrase == null) {
            return unread;
        }
        int last = phrase.last();
        Phrase apposition = s.is(last + 1, ",") ? NounPhrases.startingAt(s, last + 2) : null;
        if (apposition != null && (s.endsClause(apposition.last() + 1) || s.is(apposition.last() + 1, ","))) {
            last = apposition.last();
        }
        people.add(phrase.until(last));
        return last + 1;
    }

    private int listener(Sentence s, int start, List<Via> via) {
        Phrase phrase = NounPhrases.startingAt(s, start);
        if (phrase == null || s.tagged(start, Tag.PRON) && !NounPhrases.isPossessive(s, start)) {
            return phrase == null ? start : start + 1;
        }
        if (nouns.contains(s.norm(phrase.last())) && !s.at(phrase.last()).isCapitalised()) {
            via.add(new Via(name(s, phrase), Via.Kind.CHANNEL));
        } else if (s.at(phrase.last()).isCapitalised() && phrase.size() <= 5) {
            via.add(new Via(name(s, phrase), Via.Kind.OUTLET));
        }
        return phrase.last() + 1;
    }

    /** The place behind a time that begins at a place; the same place if none does. */
    static int time(Sentence s, int i) {
        int clock = clock(s, s.is(i, "at") ? i + 1 : i);
        if (clock > 0) {
            return clock;
        }
        int k = s.is(i, "late", "early") && s.is(i + 1, "on") ? i + 1 : i;
        k = s.is(k, "on", "late", "early", "earlier", "last", "this") ? k + 1 : k;
        k = s.is(k, "late", "early") ? k + 1 : k;
        if (Calendar.isDay(s, k)) {
            return s.is(k + 1, "morning", "afternoon", "evening", "night") ? k + 2 : k + 1;
        }
        int date = k > i ? Calendar.behindDate(s, k) : k;
        if (date > k) {
            return date;
        }
        boolean month = s.is(k + 1, "week", "month", "year") && s.is(k, "last", "this")
                || k > i && s.is(k, "week", "month", "year");
        return month ? k + 1 : s.is(i, "later", "earlier") && s.endsClause(i + 1) ? i + 1 : i;
    }

    /** The place behind "2 p.m. local time", "2 a.m. (2300 GMT)"; 0 if no time of day begins there. */
    private static int clock(Sentence s, int i) {
        ClockTime time = ClockTime.at(s, i);
        if (time == null) {
            return 0;
        }
        int next = time.phrase().last() + 1;
        next = s.is(next, "local") && s.is(next + 1, "time") ? next + 2 : next;
        ClockTime other = s.is(next, "(") ? ClockTime.at(s, next + 1) : null;
        return other != null && s.is(other.phrase().last() + 1, ")")
                ? other.phrase().last() + 2
                : next;
    }

    /** A phrase as via names it: without its article, as the tokens stand. */
    static String name(Sentence s, Phrase phrase) {
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (end >= 0 && s.at(i).begin() > end) {
                name.append(' ');
            }
            name.append(s.at(i).word());
            end = s.at(i).end();
        }
        return name.toString();
    }
}
