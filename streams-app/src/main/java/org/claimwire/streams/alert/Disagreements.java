package org.claimwire.streams.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.alert.Finding.Voice;
import org.claimwire.streams.situation.Saying;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.Spell;
import org.claimwire.streams.situation.Stance;
import org.claimwire.streams.situation.Standings.Standing;
import org.claimwire.streams.situation.Times;
import org.jspecify.annotations.Nullable;

/** Finds where two sources cannot both be right. */
final class Disagreements {

    private final Duration grace;
    private final Deaths deaths;

    /** @param grace how much later a lower figure must have been said to contradict a higher one */
    Disagreements(Duration grace, Deaths deaths) {
        this.grace = grace;
        this.deaths = deaths;
    }

    /** Contradictions and divergences of two sources in one situation. */
    List<Finding> between(Standing one, Standing other) {
        SituationKey situation = one.line().situation();
        Comparison comparison = new Comparison(grace, situation.outcome().isStock(), uncounted(situation));
        List<Finding> found = new ArrayList<>();
        for (Stance mine : one.stances()) {
            for (Stance theirs : other.stances()) {
                Overlap overlap = Overlap.of(mine, theirs);
                if (overlap == null || deaths.explain(situation, mine, theirs)) {
                    continue;
                }
                ReasonKind kind = kind(comparison.of(mine, theirs));
                if (kind != null) {
                    add(found, between(one, mine, other, theirs, kind, overlap));
                    continue;
                }
                for (Spell against : comparison.setAgainst(mine, theirs)) {
                    Overlap then = Overlap.of(overlap.from(), overlap.until(), against.from(), against.until());
                    if (then != null) {
                        add(found, between(one, mine, other, theirs, ReasonKind.CONTRADICTION, then));
                    }
                }
            }
        }
        return found;
    }

    private static Finding between(
            Standing one, Stance mine, Standing other, Stance theirs, ReasonKind kind, Overlap overlap) {
        Voice a = new Voice(one.line().key(), mine.saying());
        Voice b = new Voice(other.line().key(), theirs.saying());
        boolean lower =
                mine.saying().interval().low() <= theirs.saying().interval().low();
        return new Finding(
                one.line().situation().text(),
                kind,
                overlap.from(),
                overlap.until(),
                null,
                lower ? List.of(a, b) : List.of(b, a));
    }

    private static @Nullable ReasonKind kind(Relation relation) {
        return switch (relation) {
            case CONTRADICT -> ReasonKind.CONTRADICTION;
            case DIVERGE -> ReasonKind.DIVERGENCE;
            case AGREE, OUTRUN, DIFFER -> null;
        };
    }

    private long uncounted(SituationKey situation) {
        boolean mayHoldAttackers = situation.outcome() == Outcome.KILLED
                && situation.group() == Group.EVERYONE
                && situation.facets().isEmpty();
        return mayHoldAttackers ? deaths.ofPerpetrators(situation) : 0;
    }

    /** Where the part of one source is greater than the whole of another, or of its own. */
    static List<Finding> ofPart(Standing part, Standing whole) {
        List<Finding> found = new ArrayList<>();
        for (Stance inner : part.stances()) {
            for (Stance outer : whole.stances()) {
                Overlap overlap = Overlap.of(inner, outer);
                if (overlap != null && exceeds(part.line().situation(), inner, outer)) {
                    Voice a = new Voice(part.line().key(), inner.saying());
                    Voice b = new Voice(whole.line().key(), outer.saying());
                    add(
                            found,
                            new Finding(
                                    whole.line().situation().text(),
                                    ReasonKind.PART_EXCEEDS_WHOLE,
                                    overlap.from(),
                                    overlap.until(),
                                    part.line().situation().text(),
                                    List.of(a, b)));
                }
            }
        }
        return found;
    }

    private static boolean exceeds(SituationKey part, Stance inner, Stance outer) {
        Long most = outer.saying().interval().high();
        boolean more = most != null && inner.saying().interval().low() > most;
        boolean comparable = part.outcome().isStock()
                ? Times.overlap(inner.time(), outer.time())
                : isNoOlder(outer.time(), inner.time());
        return more && comparable;
    }

    private static boolean isNoOlder(StatedTime whole, StatedTime part) {
        return !whole.time().isBefore(Times.latest(part));
    }

    /** Where one source says that the other's figure is not so. */
    static List<Finding> ofDenial(Standing denier, Standing denied) {
        List<Finding> found = new ArrayList<>();
        for (Saying denial : denier.line().denials()) {
            for (Spell spell : whileItHolds(denier, denial)) {
                for (Stance stance : denied.stances()) {
                    Overlap overlap = Overlap.of(spell.from(), spell.until(), stance.from(), stance.until());
                    if (overlap != null && excludes(denial, stance.saying())) {
                        Voice a = new Voice(denier.line().key(), denial);
                        Voice b = new Voice(denied.line().key(), stance.saying());
                        add(
                                found,
                                new Finding(
                                        denier.line().situation().text(),
                                        ReasonKind.DENIED,
                                        overlap.from(),
                                        overlap.until(),
                                        null,
                                        List.of(a, b)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean excludes(Saying denial, Saying figure) {
        if (denial.value() != null && denial.value().equals(figure.value())) {
            return true;
        }
        Interval denied = denial.interval();
        Interval said = figure.interval();
        Long high = denied.high();
        return denied.low() <= said.low() && (high == null || (said.high() != null && said.high() <= high));
    }

    /** When a denial was held and not overtaken by a figure that the denier itself gave behind it. */
    private static List<Spell> whileItHolds(Standing denier, Saying denial) {
        List<Spell> spells = denial.spells();
        for (Stance stance : denier.stances()) {
            boolean behind = Times.isAfter(stance.time(), denial.time());
            if (behind && !stance.saying().isUndone()) {
                spells = Spell.without(spells, new Spell(stance.from(), stance.until(), null));
            }
        }
        return spells;
    }

    private static void add(List<Finding> found, Finding next) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).goesOnAs(next)) {
                found.set(i, found.get(i).until(next.closed()));
                return;
            }
        }
        found.add(next);
    }
}
