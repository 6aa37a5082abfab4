package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimwire.extraction.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a source's tally, moved by one contribution at a time.
 *
 * @param claims claims that stand
 * @param withdrawn claims that are withdrawn
 * @param items items with a claim that stands
 * @param denials claims that stand and deny
 * @param quotations claims that stand, by how they are given
 * @param first the earliest time among contributions that are forgotten by now; null if there is none
 * @param last the latest time among contributions that are forgotten by now; null if there is none
 */
public record Totals(
        long claims,
        long withdrawn,
        long items,
        long denials,
        Map<Quotation, Long> quotations,
        @Nullable Instant first,
        @Nullable Instant last) {

    static final Totals ZERO = new Totals(0, 0, 0, 0, Map.of(), null, null);

    /** Copies the map. */
    public Totals {
        quotations = Map.copyOf(quotations);
    }

    /** These sums with a contribution added (+1) or taken away (-1). */
    Totals plus(Contribution contribution, int sign) {
        if (!contribution.stands()) {
            return new Totals(claims, withdrawn + sign, items, denials, quotations, first, last);
        }
        Map<Quotation, Long> given = new HashMap<>(quotations);
        given.merge(contribution.quotation(), (long) sign, Long::sum);
        given.values().removeIf(count -> count == 0);
        long denied = denials + (contribution.denial() ? sign : 0);
        return new Totals(claims + sign, withdrawn, items, denied, given, first, last);
    }

    Totals plusItems(int more) {
        return new Totals(claims, withdrawn, items + more, denials, quotations, first, last);
    }

    /** These sums, remembering the time of a contribution that is about to be forgotten. */
    Totals remembering(@Nullable Instant time) {
        return new Totals(claims, withdrawn, items, denials, quotations, earlier(first, time), later(last, time));
    }

    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
