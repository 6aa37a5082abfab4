package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;

/**
 * Counts a dead attacker once over all mentions of his death in an item, and only where others are told to have been killed or
 * injured: a suicide by itself is no attack.
 */
final class Perpetrators {

    private final People people;

    Perpetrators(People people) {
        this.people = people;
    }

    /** Takes further mentions of one dead attacker, and suicides by themselves, out of an item's drafts. */
    void setApart(List<Draft> drafts) {
        boolean attack = drafts.stream().anyMatch(one -> !one.background() && isVictims(one.finding()));
        List<Draft> kept = new ArrayList<>();
        boolean counted = false;
        for (Draft draft : drafts) {
            boolean dead = isDeadAttacker(draft.finding()) && !draft.background();
            boolean suicide = draft.finding().tie() == Finding.Tie.SELF && !attack;
            if (!dead || !counted && !suicide) {
                kept.add(draft);
            }
            counted |= dead && !suicide;
        }
        drafts.clear();
        drafts.addAll(kept);
    }

    private boolean isVictims(Finding finding) {
        boolean harmed = finding.outcome() == Outcome.KILLED
                || finding.outcome() == Outcome.INJURED
                || finding.outcome() == Outcome.HOSPITALISED;
        Long value = finding.count().value();
        return harmed && (value == null || value > 0) && !isDeadAttacker(finding);
    }

    private boolean isDeadAttacker(Finding finding) {
        Long value = finding.count().value();
        boolean one = finding.outcome() == Outcome.KILLED && value != null && value == 1 && !finding.denied();
        return one && (finding.tie() == Finding.Tie.SELF || people.group(finding) == Group.PERPETRATOR);
    }
}
