package org.claimwire.extraction.event;

import java.util.Locale;
import org.claimwire.extraction.EventKind;

/**
 * A word that tells the kind of an event.
 *
 * @param kind which kind
 * @param use how far it may be relied on
 */
record EventWord(EventKind kind, Use use) {

    /** How far a word may be relied on. */
    enum Use {
        /** However it stands in its sentence. */
        ANY,
        /** As a noun only. */
        NOUN,
        /** Several kinds share it: "attack", "blast". */
        GENERAL
    }

    static EventWord of(String value) {
        int blank = value.indexOf(' ');
        return blank < 0
                ? new EventWord(EventKind.valueOf(value), Use.ANY)
                : new EventWord(
                        EventKind.valueOf(value.substring(0, blank)),
                        Use.valueOf(value.substring(blank + 1).toUpperCase(Locale.ROOT)));
    }

    boolean isGeneral() {
        return use == Use.GENERAL;
    }

    /** Whether a more telling word may stand for the same event: a "blast" that was a bomb, an "attack" that was a riot. */
    boolean mayMean(EventKind other) {
        boolean blast =
                kind == EventKind.EXPLOSION && (other == EventKind.BOMBING || other == EventKind.ARMED_CONFLICT);
        return isGeneral() && (blast || kind.mayBe(other));
    }
}
