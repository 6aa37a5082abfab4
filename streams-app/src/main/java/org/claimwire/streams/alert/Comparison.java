package org.claimwire.streams.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.StatedTime;
import org.claimwire.extraction.TimePrecision;
import org.claimwire.streams.situation.Saying;
import org.claimwire.streams.situation.Spell;
import org.claimwire.streams.situation.Stance;
import org.claimwire.streams.situation.Times;

/**
 * Compares two stances of two sources in one situation.
 *
 * @param grace how much later a lower figure must have been said to contradict a higher one
 * @param stock whether the number may fall again as people are found, freed or discharged
 * @param uncounted how many people the higher figure may hold that the lower one leaves out: dead attackers
 */
record Comparison(Duration grace, boolean stock, long uncounted) {

    private static final int FAR_TIMES = 3;
    private static final int FAR_APART = 10;

    Relation of(Stance one, Stance other) {
        Stance lower = isLower(one, other) ? one : other;
        Stance higher = lower == one ? other : one;
        if (meet(lower, higher)) {
            return diverge(lower, higher) ? Relation.DIVERGE : Relation.AGREE;
        }
        return stock ? ofStocks(lower, higher) : ofTotals(lower, higher);
    }

    private Relation ofTotals(Stance lower, Stance higher) {
        if (Times.isAfter(lower.time(), higher.time(), grace) || isRestated(lower, higher)) {
            return Relation.CONTRADICT;
        }
        return Times.isAfter(higher.time(), lower.time()) ? Relation.OUTRUN : Relation.DIFFER;
    }

    /** The number in hospital at noon says nothing of the number at six. */
    private static Relation ofStocks(Stance lower, Stance higher) {
        boolean coarse = isDay(lower.time()) || isDay(higher.time());
        if (!Times.overlap(lower.time(), higher.time()) || coarse) {
            return Relation.DIFFER;
        }
        return Relation.CONTRADICT;
    }

    private static boolean isDay(StatedTime time) {
        return time.precision() == TimePrecision.DAY;
    }

    private static boolean isLower(Stance one, Stance other) {
        Interval a = one.saying().interval();
        Interval b = other.saying().interval();
        return a.low() != b.low() ? a.low() < b.low() : Times.isAfter(other.time(), one.time());
    }

    private boolean meet(Stance lower, Stance higher) {
        Long high = lower.saying().interval().high();
        return high == null || high + uncounted >= higher.saying().interval().low();
    }

    private boolean diverge(Stance lower, Stance higher) {
        Saying a = lower.saying();
        Saying b = higher.saying();
        boolean openOnly = a.interval().high() == null;
        boolean vague = a.isVague() || b.isVague();
        boolean near =
                stock ? Times.overlap(lower.time(), higher.time()) : Times.isWithin(lower.time(), higher.time(), grace);
        return openOnly
                && !vague
                && near
                && isFar(a.interval().low(), b.interval().low());
    }

    /** Whether two counts lie so far apart that nobody would put both in one headline. */
    private static boolean isFar(long low, long high) {
        return high >= FAR_TIMES * low && high - low >= FAR_APART;
    }

    private static boolean isRestated(Stance lower, Stance higher) {
        StatedTime restated = lower.restated();
        return restated != null && Times.isAfter(restated, higher.time());
    }

    /** When the lower one of two totals that exclude one another was set against the higher one by its source. */
    List<Spell> setAgainst(Stance one, Stance other) {
        Stance lower = isLower(one, other) ? one : other;
        Stance higher = lower == one ? other : one;
        if (stock || meet(lower, higher) || Times.isAfter(higher.time(), lower.time())) {
            return List.of();
        }
        List<Spell> spells = new ArrayList<>();
        for (Saying.Reference reference : lower.saying().references()) {
            if (isOf(higher.saying(), reference.to())) {
                spells.addAll(reference.spells());
            }
        }
        return Spell.union(spells);
    }

    private static boolean isOf(Saying figure, Interval named) {
        Long value = figure.value();
        boolean exact = named.high() != null && named.high() == named.low();
        return named.equals(figure.interval()) || (value != null && exact && named.low() == value);
    }
}
