package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.figure.Finding.Tie;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** All findings of one sentence: what numbers say by themselves, and what they take over from their neighbours. */
final class SentenceFigures {

    /** How many sums are compared with each number of a sentence. */
    private static final int MOST_SUMS = 8;

    /** How far back the first of two sources in a sentence may be named. */
    private static final int FAR = 30;

    private final Counts counts;
    private final OutcomeWords words;
    private final People people;
    private final Singles singles;
    private final Multiples multiples = new Multiples();
    private final Ordinals ordinals;
    private final Conditions conditions = new Conditions();
    private final Unconfirmed unconfirmed = new Unconfirmed();

    SentenceFigures(Counts counts, OutcomeWords words, People people) {
        this.counts = counts;
        this.words = words;
        this.people = people;
        this.singles = new Singles(people);
        this.ordinals = new Ordinals(people.persons());
    }

    List<Finding> in(Sentence s) {
        Unconfirmed.Reach doubtful = unconfirmed.in(s);
        OutcomeWords.Found outcomes = words.in(s);
        Ties ties = new Ties(s, outcomes, people);
        List<Count> numbers = counts.in(s);
        List<Finding> found = new ArrayList<>(Absences.in(s, outcomes, numbers));
        Finding absent = found.isEmpty() ? null : found.get(0);
        Count pending = null;
        Finding last = null;
        for (Count count : numbers) {
            List<Finding> own = own(s, count, ties, outcomes, last);
            Phrase who = people.behind(s, count.last(), outcomes);
            if (own.isEmpty() && absent != null && isExcepted(s, absent, count, who)) {
                own = List.of(new Finding(count, absent.outcome(), who, Tie.SUBJECT, false, false));
            }
            if (own.isEmpty()
                    && last != null
                    && follows(s, last, count)
                    && !people.isThing(who)
                    && !people.isThing(s, count.last() + 1)) {
                own = List.of(shared(s, count, who, last));
            }
            if (!own.isEmpty()
                    && pending != null
                    && own.get(0).tie() == Tie.SUBJECT
                    && coordinates(s, pending, count, outcomes)) {
                found.add(new Finding(
                        pending,
                        own.get(0).outcome(),
                        people.behind(s, pending.last(), outcomes),
                        Tie.SHARED,
                        false,
                        false,
                        own.get(0).open()));
            }
            pending = own.isEmpty() && !people.isThing(who) ? count : null;
            found.addAll(own);
            last = own.isEmpty() ? last : own.get(own.size() - 1);
        }
        List<Finding> single = singles.in(s, numbers, outcomes, ties);
        List<Finding> sums = single.stream()
                .filter(one -> one.count().phrase().size() > 2)
                .limit(MOST_SUMS)
                .toList();
        found.replaceAll(one -> sums.stream().anyMatch(one::isWithin) ? one.asAddend() : one);
        found.addAll(single);
        found.addAll(SelfKillings.in(s, outcomes));
        found.addAll(multiples.in(s));
        found.addAll(ordinals.in(s));
        found.removeIf(finding -> doubtful.covers(finding.count()));
        Shootings.setDeadApart(s, found, people);
        found.sort(Comparator.comparingInt((Finding one) ->
                        sums.contains(one) ? one.count().last() : one.count().first())
                .thenComparing(Finding::outcome));
        conditions.setApart(s, found);
        return found;
    }

    /** The tolls that a sentence names without an outcome of their own, which is the one told before. */
    List<Finding> recalled(Sentence s, Outcome outcome) {
        return counts.in(s).stream()
                .filter(count -> Tolls.isNamed(s, count))
                .map(count -> new Finding(count, outcome, null, Tie.TOLL, false, false))
                .toList();
    }

    private List<Finding> own(Sentence s, Count count, Ties ties, OutcomeWords.Found outcomes, @Nullable Finding last) {
        Finding toll = Tolls.of(s, count, outcomes, people);
        List<Finding> own = ties.of(count);
        if (own.isEmpty() && toll != null) {
            own = List.of(toll);
        }
        boolean part = last != null && (areTreated(s, last, count, own) || PartWords.makePart(s, count, last));
        return part ? own.stream().map(Finding::asPart).toList() : own;
    }

    /** "20 were injured, with five taken to hospital": the five are among the 20. */
    private static boolean areTreated(Sentence s, Finding hurt, Count count, List<Finding> own) {
        return hurt.outcome() == Outcome.INJURED
                && s.is(count.first() - 1, "with")
                && s.is(count.first() - 2, ",")
                && own.stream().allMatch(one -> one.outcome() == Outcome.HOSPITALISED);
    }

    private static Finding shared(Sentence s, Count count, @Nullable Phrase who, Finding last) {
        Finding shared = new Finding(count, last.outcome(), who, Tie.SHARED, last.denied(), false, last.open());
        return PartWords.makePart(s, count, last) || PartWords.goOn(s, count, last) ? shared.asPart() : shared;
    }

    /** Whether a number without an outcome of its own goes on with the list or break-down of the figure before it. */
    private static boolean follows(Sentence s, Finding last, Count count) {
        if (PartWords.makePart(s, count, last) || PartWords.goOn(s, count, last)) {
            return true;
        }
        if (isBySecondSource(s, last, count)) {
            return true;
        }
        int end = last.people() == null ? last.count().last() : last.people().last();
        int gap = end + 1;
        while (s.is(gap, ",", "and", "as", "well", "plus", "another", "also", "one")) {
            gap++;
        }
        boolean list = gap == count.first() && gap > end + 1;
        return list
                && (last.tie() == Tie.OBJECT || last.tie() == Tie.SHARED || last.tie() == Tie.TOLL)
                && last.people() != null;
    }

    /** "164 dead according to one ministry, 44 according to another": the second number shares the first one's outcome. */
    private static boolean isBySecondSource(Sentence s, Finding last, Count count) {
        boolean here = s.is(count.first() - 1, ",", "and", "but", "or", "against")
                && (isAccordingTo(s, count.last() + 1)
                        || s.is(count.last() + 1, ",") && isAccordingTo(s, count.last() + 2));
        int from = Math.max(last.count().last() + 1, count.first() - FAR);
        for (int i = from; here && i < count.first(); i++) {
            if (isAccordingTo(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccordingTo(Sentence s, int i) {
        return s.is(i, "according") && s.is(i + 1, "to");
    }

    /** "No civilian was killed, all seven attackers were": the number has the outcome that is denied of others. */
    private static boolean isExcepted(Sentence s, Finding absent, Count count, @Nullable Phrase who) {
        int verb = (who == null ? count.last() : who.last()) + 1;
        return absent.count().first() < count.first()
                && s.is(verb, "were", "was")
                && (s.endsClause(verb + 1) || s.is(verb + 1, ",") || s.is(verb + 1, "and"));
    }

    /** "six soldiers and two civilians were killed": the first number shares the second's outcome. */
    private boolean coordinates(Sentence s, Count first, Count second, OutcomeWords.Found outcomes) {
        Phrase who = people.behind(s, first.last(), outcomes);
        int end = who == null ? first.last() : who.last();
        int gap = end + 1;
        while (s.is(gap, ",", "and")) {
            gap++;
        }
        return gap == second.first() && gap > end + 1;
    }
}
