package org.claimwire.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The kind of event in which people came to harm, after the families of IPTC's Media Topics.
 *
 * @see <a href="https://cv.iptc.org/newscodes/mediatopic/">IPTC Media Topics</a>
 */
public enum EventKind {
    /** War between organised forces: shelling, air strikes, raids, battles. */
    ARMED_CONFLICT(Family.CONFLICT),
    /** Protests, riots and their suppression. */
    CIVIL_UNREST(Family.CONFLICT),
    /** A bomb, a suicide attack, a mine. */
    BOMBING(Family.CONFLICT),
    /** An attack on people by other means: with knives, cars, fire. */
    ATTACK(Family.CONFLICT),
    SHOOTING(Family.CONFLICT),
    /** On roads and rails, at sea and in the air. */
    TRANSPORT_ACCIDENT(Family.ACCIDENT),
    FIRE(Family.ACCIDENT),
    /** An explosion by accident: gas, a mine's shaft, a factory. */
    EXPLOSION(Family.ACCIDENT),
    /** A building, a bridge, a dam that gave way. */
    COLLAPSE(Family.ACCIDENT),
    /** Too many people in too little space. */
    CROWD_CRUSH(Family.ACCIDENT),
    EARTHQUAKE(Family.NATURE),
    FLOOD(Family.NATURE),
    /** Storms, tornadoes, hurricanes, heat and cold. */
    WEATHER(Family.NATURE),
    LANDSLIDE(Family.NATURE),
    /** Volcanoes, tsunamis, wild fires. */
    NATURAL_DISASTER(Family.NATURE),
    EPIDEMIC(Family.DISEASE),
    /** The item does not tell. */
    UNKNOWN(null);

    /** Kinds that reports of one event confuse: a "blast" that was a bomb, a "clash" that was an attack. */
    private enum Family {
        CONFLICT,
        ACCIDENT,
        NATURE,
        DISEASE
    }

    private final @Nullable Family family;

    EventKind(@Nullable Family family) {
        this.family = family;
    }

    /** Whether two reports of one event might give these two kinds; what is unknown may be anything. */
    public boolean mayBe(EventKind other) {
        return this == other || family == null || other.family == null || family == other.family;
    }

    /** Whether such an event spreads over many places and days, rather than happening at one. */
    public boolean isWide() {
        return switch (this) {
            case ARMED_CONFLICT, CIVIL_UNREST, EARTHQUAKE, FLOOD, WEATHER, NATURAL_DISASTER, EPIDEMIC -> true;
            default -> false;
        };
    }
}
