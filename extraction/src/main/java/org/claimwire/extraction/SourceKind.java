package org.claimwire.extraction;

/** What a source is, which decides how much its word weighs and whether it can be held to it. */
public enum SourceKind {
    /** A ministry, an agency of a state, a head of state or government. */
    GOVERNMENT,
    /** Police, gendarmerie, prosecutors. */
    POLICE,
    /** An army or its command. */
    MILITARY,
    /** A health ministry, a hospital, doctors. */
    HEALTH,
    /** Fire brigades, emergency services, civil defence. */
    RESCUE,
    /** The United Nations, alliances and other bodies of states. */
    INTERGOVERNMENTAL,
    /** An organisation apart from states. */
    NGO,
    /** An outlet or news agency. */
    MEDIA,
    /** An outlet that a state owns or directs. */
    STATE_MEDIA,
    /** An armed group that is no state's. */
    ARMED_GROUP,
    /** A business. */
    COMPANY,
    /** A named person whose office is unknown. */
    PERSON,
    /** Somebody who saw it: a witness, a resident, a relative. */
    WITNESS,
    /** Nobody that could be named: "officials", "reports". Never revises, never alerts alone. */
    UNNAMED;

    /** Whether it is an outlet, which carries the words of others as well as its own. */
    public boolean isMedia() {
        return this == MEDIA || this == STATE_MEDIA;
    }
}
