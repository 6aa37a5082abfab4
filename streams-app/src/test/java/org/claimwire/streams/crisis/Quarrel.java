package org.claimwire.streams.crisis;

import java.time.Instant;
import java.util.List;
import org.claimwire.streams.alert.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose figure stands against the figures of others, or against the truth alone.
 *
 * @param kind the reason that it gives
 * @param scene where the figure is given
 * @param actor who gives it
 * @param page the only page that holds it
 * @param line the line that does, without the actor's name
 * @param count the figure's count, in the notation
 * @param others against whose figures it stands; nobody's, if it only is not true
 * @param of the whole that the others' figures are of, if theirs is not the same subject; else null
 * @param opened since when
 * @param traits what else is to be known of it
 */
record Quarrel(
        ReasonKind kind,
        Scene scene,
        Speaker actor,
        Page page,
        String line,
        String count,
        List<Speaker> others,
        @Nullable Scene of,
        Instant opened,
        List<Trait> traits) {

    /** What else is to be known of a quarrel. */
    enum Trait {
        /** The actor also denies what the others say. */
        DENYING,
        /** The figure is above the truth, so that the truth lowers it. */
        OVERSTATED,
        /** The actor gave the same figure before, or gives none at all: it is not withdrawn with the page. */
        NOT_WITHDRAWN,
        /** Whoever gives the actor's figure later, gives it at a time at which it stands against nobody's. */
        NOT_FOR_LONG
    }

    Quarrel {
        others = List.copyOf(others);
        traits = List.copyOf(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whoever takes a figure back does not take back a denial. */
    boolean canEnd(Ending ending) {
        return ending != Ending.RETRACTED || (kind != ReasonKind.DENIED && !is(Trait.DENYING));
    }

    /** The scene in which the reason stands. */
    Scene shownIn() {
        return of == null ? scene : of;
    }

    /** What stands between one of the others and the actor, or whoever has taken the actor's place. */
    List<Planted> with(Speaker other, Speaker actor, Instant opened, @Nullable Instant closed) {
        String situation = shownIn().subject().situation();
        String part = of == null ? null : scene.subject().situation();
        List<String> sides = List.of(actor.key(), other.key());
        Planted reason = new Planted(kind, situation, sides, opened, closed, part);
        return is(Trait.DENYING)
                ? List.of(reason, new Planted(ReasonKind.DENIED, situation, sides, opened, closed, null))
                : List.of(reason);
    }

    /** A notice about the actor. */
    Planted notice(ReasonKind kind, Instant when) {
        return new Planted(kind, scene.subject().situation(), List.of(actor.key()), when, when, null);
    }
}
