package org.claimwire.streams.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.streams.item.Life;
import org.claimwire.streams.item.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * A time through which something stood without a break.
 *
 * @param from its first moment, as event time
 * @param until the moment behind its last, or null if it goes on
 * @param because why it ended, or null if it goes on
 */
public record Spell(
        Instant from, @Nullable Instant until, @Nullable WithdrawalReason because) {

    private static final Comparator<Spell> BY_START = Comparator.comparing(Spell::from);

    static Spell of(Life life) {
        return new Spell(life.from(), life.until(), life.because());
    }

    /** Whether the moment lies within it. */
    boolean holds(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** Whether nothing lies within it. */
    boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }

    /** Spells that between them hold the moments of all these, in order and apart; empty ones are left out. */
    public static List<Spell> union(List<Spell> spells) {
        List<Spell> united = new ArrayList<>();
        for (Spell spell : spells.stream().sorted(BY_START).toList()) {
            Spell last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last == null || (last.until != null && spell.from.isAfter(last.until))) {
                united.add(spell);
            } else if (last.until != null && (spell.until == null || spell.until.isAfter(last.until))) {
                united.set(united.size() - 1, new Spell(last.from, spell.until, spell.because));
            }
        }
        united.removeIf(Spell::isEmpty);
        return united;
    }

    /** What is left of spells outside another; one that this ends has no reason of its own to have ended. */
    public static List<Spell> without(List<Spell> spells, Spell cut) {
        List<Spell> left = new ArrayList<>();
        for (Spell spell : spells) {
            boolean apart = (spell.until != null && !cut.from.isBefore(spell.until))
                    || (cut.until != null && !spell.from.isBefore(cut.until));
            if (apart) {
                left.add(spell);
                continue;
            }
            if (spell.from.isBefore(cut.from)) {
                left.add(new Spell(spell.from, cut.from, null));
            }
            if (cut.until != null && (spell.until == null || cut.until.isBefore(spell.until))) {
                left.add(new Spell(cut.until, spell.until, spell.because));
            }
        }
        return left;
    }
}
