package org.claimwire.extraction.figure;

import org.claimwire.extraction.Group;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whom a number counts where its own words do not: the people before it, or the side that the sentence opens with. */
final class Groups {

    private static final int LONGEST_OPENING = 12;

    private final People people;

    Groups(People people) {
        this.people = people;
    }

    Group of(Finding finding, @Nullable Finding before) {
        Group own = people.group(finding.people());
        if (before != null && takesOver(finding)) {
            own = people.group(before.people());
        }
        return own == Group.EVERYONE && isBare(finding.people())
                ? side(finding.count().phrase().sentence(), finding.count().first())
                : own;
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
