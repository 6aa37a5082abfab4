package org.claimwire.streams.alert;

/** Why an alert is raised. */
public enum ReasonKind {
    /** Two sources give counts that exclude one another, and time does not explain it. */
    CONTRADICTION,
    /** Two counts agree only because they are open, and lie far apart. */
    DIVERGENCE,
    /** A part is greater than the whole that it is a part of. */
    PART_EXCEEDS_WHOLE,
    /** One source says that another's figure is not so. */
    DENIED,
    /** A notice: a source has lowered its own figure. */
    LOWERED,
    /** A notice: no item holds a source's figure any longer. */
    WITHDRAWN,
    /** A notice: a source has taken its figure back. */
    RETRACTED;

    /** Whether it only tells that something happened: it closes as it opens, and leaves no disagreement. */
    public boolean isNotice() {
        return this == LOWERED || this == WITHDRAWN || this == RETRACTED;
    }
}
