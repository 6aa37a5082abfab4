package org.claimwire.streams.alert;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Outcome;
import org.claimwire.streams.item.WithdrawalReason;
import org.claimwire.streams.situation.LineKey;
import org.claimwire.streams.situation.Revisions;
import org.claimwire.streams.situation.Saying;
import org.claimwire.streams.situation.Spell;
import org.claimwire.streams.situation.Stance;
import org.claimwire.streams.situation.Standings.Standing;
import org.jspecify.annotations.Nullable;

/** Finds what became of a source's own figures: lowered, withdrawn, taken back. */
final class Notices {

    private final Deaths deaths;

    Notices(Deaths deaths) {
        this.deaths = deaths;
    }

    List<Finding> of(Standing standing) {
        List<Finding> found = new ArrayList<>();
        addLowered(found, standing);
        addWithdrawn(found, standing);
        addRetracted(found, standing);
        return found;
    }

    private void addLowered(List<Finding> found, Standing standing) {
        Outcome outcome = standing.line().situation().outcome();
        for (Revisions.Move move : Revisions.of(standing.stances()).moves()) {
            boolean explained =
                    outcome.isStock() || deaths.explain(standing.line().situation(), move.to(), move.from());
            if (move.isDown() && !explained) {
                found.add(Finding.notice(
                        standing.line().key(),
                        ReasonKind.LOWERED,
                        move.to().from(),
                        move.to().saying(),
                        move.from().saying()));
            }
        }
    }

    /** A figure that gave way to another was not withdrawn, nor was one that the next version gives another source. */
    private static void addWithdrawn(List<Finding> found, Standing standing) {
        List<Stance> stances = standing.stances();
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            boolean replaced =
                    i + 1 < stances.size() && stances.get(i + 1).from().equals(stance.until());
            boolean takenBack = standing.retractions().stream().anyMatch(retraction -> ends(retraction, stance));
            if (stance.until() != null && !replaced && !takenBack && isNoticed(stance.ended())) {
                found.add(Finding.notice(standing.line().key(), ReasonKind.WITHDRAWN, stance.until(), stance.saying()));
            }
        }
    }

    private static boolean isNoticed(@Nullable WithdrawalReason reason) {
        return reason == WithdrawalReason.CORRECTED
                || reason == WithdrawalReason.KILLED
                || reason == WithdrawalReason.WITHHELD;
    }

    private static void addRetracted(List<Finding> found, Standing standing) {
        LineKey line = standing.line().key();
        for (Saying retraction : standing.retractions()) {
            for (Stance stance : standing.stances()) {
                if (stance.until() != null && ends(retraction, stance)) {
                    found.add(Finding.notice(line, ReasonKind.RETRACTED, stance.until(), stance.saying()));
                }
            }
        }
    }

    private static boolean ends(Saying retraction, Stance stance) {
        return isTakenBack(stance.saying(), retraction)
                && retraction.spells().stream().map(Spell::from).anyMatch(from -> from.equals(stance.until()));
    }

    private static boolean isTakenBack(Saying saying, Saying retraction) {
        return saying.interval().equals(retraction.interval())
                || (saying.value() != null && saying.value().equals(retraction.value()));
    }
}
