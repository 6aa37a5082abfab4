package org.claimwire.streams.alert;

import java.util.List;
import org.claimwire.extraction.EventKind;
import org.claimwire.streams.situation.SituationKey;
import org.jspecify.annotations.Nullable;

/**
 * The disagreements and notices of one situation.
 *
 * @param id the hash of the situation's key
 * @param situation what it is about
 * @param kind the kind of event
 * @param severity how much it asks of a desk
 * @param headline a sentence that says it all, in English
 * @param reasons the open ones first, then the latest first, at most {@link #REASONS_SHOWN}
 * @param reasonsOmitted how many more there are
 * @param movedTo the id of the alert that takes this one's place, or null; a tombstone follows
 */
public record Alert(
        String id,
        SituationKey situation,
        EventKind kind,
        Severity severity,
        String headline,
        List<Reason> reasons,
        int reasonsOmitted,
        @Nullable String movedTo) {

    /** How many reasons an alert shows. */
    public static final int REASONS_SHOWN = 50;

    /** Copies the list. */
    public Alert {
        reasons = List.copyOf(reasons);
    }

    /** Whether a disagreement goes on. */
    public boolean isOpen() {
        return reasons.stream().anyMatch(Reason::isOpen);
    }

    /** The same, said for the last time under this id. */
    public Alert movedTo(String other) {
        return new Alert(id, situation, kind, severity, headline, reasons, reasonsOmitted, other);
    }
}
