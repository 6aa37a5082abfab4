package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.StatedTime;
import org.claimwire.streams.item.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * What a source stood by, from moment to moment: the latest, by time, of what it had said and not taken back and some item still
 * held. A looser wording of what it has said is no new count; at equal times the closer wording counts.
 */
public final class Stances {

    /** One act of saying: a saying, or a restatement of it. */
    private record Act(
            Saying saying, StatedTime time, @Nullable StatedTime restated, List<Spell> spells) {

        /** Its place in time. What was said on a day is behind what was said at an hour of it: it is told as the newer. */
        Instant place() {
            return restated == null ? Times.latest(time) : time.time();
        }

        boolean isLive(Instant moment) {
            return spells.stream().anyMatch(spell -> spell.holds(moment));
        }

        /** What is in force once this was, and the other comes behind it: saying the same again leaves the time as it was. */
        Act followedBy(Act next) {
            if (next.saying.equals(saying)) {
                return new Act(saying, time, next.restated, next.spells);
            }
            return holds(next.saying.interval(), saying.interval()) ? this : next;
        }
    }

    private static final Comparator<Act> ORDER = Comparator.comparing(Act::place)
            .thenComparing(act -> !act.saying().isVague())
            .thenComparing(act -> width(act.saying().interval()), Comparator.reverseOrder())
            .thenComparing(act -> act.saying().interval().low(), Comparator.reverseOrder());

    private final List<Act> acts = new ArrayList<>();

    private Stances(List<Saying> sayings, List<Saying> retractions) {
        for (Saying saying : sayings) {
            List<Spell> cuts = cuts(saying, retractions);
            add(saying, saying.time(), null, saying.spells(), cuts);
            for (Saying.Restatement again : saying.restatements()) {
                List<Spell> before = cuts.stream()
                        .filter(cut -> again.time().time().isBefore(cut.from()))
                        .toList();
                add(saying, again.time(), again.time(), again.spells(), before);
            }
        }
        acts.sort(ORDER);
    }

    /** The stances of a line, in their order, apart from one another; {@code retractions} are all of its source. */
    public static List<Stance> of(Line line, List<Saying> retractions) {
        return new Stances(line.asserted(), retractions).stances();
    }

    /** When a saying was taken back by its source; never for another's count. */
    static List<Spell> cuts(Saying saying, List<Saying> retractions) {
        List<Spell> cuts = new ArrayList<>();
        for (Saying retraction : retractions) {
            boolean same = retraction.interval().equals(saying.interval())
                    || (retraction.value() != null && retraction.value().equals(saying.value()));
            if (same) {
                cuts.addAll(retraction.spells());
            }
        }
        return cuts;
    }

    private void add(
            Saying saying, StatedTime time, @Nullable StatedTime restated, List<Spell> spells, List<Spell> cuts) {
        List<Spell> left = spells;
        for (Spell cut : cuts) {
            left = Spell.without(left, cut);
        }
        if (!left.isEmpty()) {
            acts.add(new Act(saying, time, restated, left));
        }
    }

    private List<Stance> stances() {
        List<Stance> stances = new ArrayList<>();
        Act current = null;
        Instant since = Instant.MIN;
        for (Instant moment : turns()) {
            Act now = inForce(moment);
            if (Objects.equals(now, current)) {
                continue;
            }
            if (current != null) {
                stances.add(stance(current, since, moment));
            }
            current = now;
            since = moment;
        }
        if (current != null) {
            stances.add(stance(current, since, null));
        }
        return stances;
    }

    private TreeSet<Instant> turns() {
        TreeSet<Instant> turns = new TreeSet<>();
        for (Act act : acts) {
            for (Spell spell : act.spells()) {
                turns.add(spell.from());
                if (spell.until() != null) {
                    turns.add(spell.until());
                }
            }
        }
        return turns;
    }

    private @Nullable Act inForce(Instant moment) {
        Act force = null;
        for (Act act : acts) {
            if (act.isLive(moment)) {
                force = force == null ? act : force.followedBy(act);
            }
        }
        return force;
    }

    private static Stance stance(Act act, Instant from, @Nullable Instant until) {
        return new Stance(act.saying(), act.time(), act.restated(), from, until, ended(act, until));
    }

    private static @Nullable WithdrawalReason ended(Act act, @Nullable Instant until) {
        return act.spells().stream()
                .filter(spell -> until != null && until.equals(spell.until()))
                .map(Spell::because)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether every count that the one allows is one that the other allows. */
    private static boolean holds(Interval wide, Interval narrow) {
        boolean below = wide.low() <= narrow.low();
        Long high = wide.high();
        return below && (high == null || (narrow.high() != null && narrow.high() <= high));
    }

    /** How many counts it leaves open. */
    private static long width(Interval interval) {
        Long high = interval.high();
        return high == null ? Long.MAX_VALUE : high - interval.low();
    }
}
