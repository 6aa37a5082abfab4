package org.claimwire.extraction;

/** The part of mankind that a figure counts, as far as its words say. */
public enum Group {
    /** Unspecified: people, victims, nothing said. */
    EVERYONE,
    CIVILIANS,
    /** Soldiers, police, security forces. */
    STATE_FORCES,
    /** Protesters, attackers, militants, rebels; the contested word itself is the figure's population. */
    OPPONENTS,
    /** A dead attacker, only for attacks and shootings. */
    PERPETRATOR,
    MEDICS,
    JOURNALISTS,
    AID_WORKERS,
    DETAINEES
}
