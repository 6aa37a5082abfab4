package org.claimwire.extraction.figure;

import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.NounPhrases;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.PhraseBook;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whom a number counts where its own words do not: the people before it, or the side that the sentence opens with. */
final class Groups {

    private static final int LONGEST_OPENING = 12;

    /** The most words between a number and "among". */
    private static final int LONGEST_OUTCOME = 5;

    private final PhraseBook<Boolean> deeds = PhraseBook.of(Lexicon.words(Groups.class, "opponents-deeds.txt"));
    private final People people;

    Groups(People people) {
        this.people = people;
    }

    Group of(Finding finding, @Nullable Finding before) {
        if (finding.tie() == Finding.Tie.SELF) {
            return Group.PERPETRATOR;
        }
        Group group = byWords(finding, before);
        return group == Group.PERPETRATOR && finding.outcome() == Outcome.DETAINED ? Group.EVERYONE : group;
    }

    private Group byWords(Finding finding, @Nullable Finding before) {
        Group own = people.group(finding);
        if (before != null && takesOver(finding)) {
            own = people.group(before.people());
        }
        if (own != Group.EVERYONE || !isBare(finding.people())) {
            return own;
        }
        Sentence s = finding.count().phrase().sentence();
        Group doing = ofDeed(s, finding.people());
        Group among = doing == Group.EVERYONE ? among(s, finding.count().last() + 1) : doing;
        return among == Group.EVERYONE ? side(s, finding.count().first()) : among;
    }

    /** "dozens of dead among the protesters", "12 deaths among people who stormed the palace". */
    private Group among(Sentence s, int start) {
        int among = start;
        while (among < start + LONGEST_OUTCOME && !s.endsClause(among) && !s.is(among, ",", "among")) {
            among++;
        }
        Phrase who = s.is(among, "among") ? NounPhrases.startingAt(s, among + 1) : null;
        Group group = people.group(who);
        return group == Group.EVERYONE ? ofDeed(s, who) : group;
    }

    /** "people who attacked the station" are the opponents whose side they take, "people who fled" may be anybody. */
    private Group ofDeed(Sentence s, @Nullable Phrase who) {
        if (who == null || !s.is(who.last() + 1, "who", "that")) {
            return Group.EVERYONE;
        }
        int verb = s.is(who.last() + 2, "had", "have") ? who.last() + 3 : who.last() + 2;
        return deeds.at(s, verb) == null ? Group.EVERYONE : Group.OPPONENTS;
    }

    /** "eight soldiers were killed and 317 wounded", "26 rioters killed, with 18 others injured". */
    private static boolean takesOver(Finding finding) {
        Sentence s = finding.count().phrase().sentence();
        int first = finding.count().first();
        Phrase who = finding.people();
        boolean elliptic = who == null && s.is(first - 1, "and", ",", "with");
        boolean others = who != null && who.size() == 1 && s.is(who.first(), "others") && s.is(first - 1, "with");
        return elliptic || others;
    }

    private static boolean isBare(@Nullable Phrase who) {
        return who == null || who.size() == 1 && who.sentence().is(who.first(), "people", "persons", "men", "others");
    }

    /** "On the side of the security forces, 18 people were killed", "Among the protesters, 26 died". */
    private Group side(Sentence s, int before) {
        int comma = 1;
        boolean side = s.is(0, "among");
        while (comma < LONGEST_OPENING && comma < before && !s.is(comma, ",")) {
            side |= s.is(0, "on") && s.is(comma, "side");
            comma++;
        }
        return side && s.is(comma, ",") ? people.group(new Phrase(s, 1, comma - 1)) : Group.EVERYONE;
    }
}
