package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimwire.extraction.Quotation;
import org.claimwire.extraction.Source;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a source's tally, moved by one contribution or one figure at a time.
 *
 * @param claims claims that stand
 * @param withdrawn claims that are withdrawn
 * @param items items with a claim that stands
 * @param denials claims that stand and deny
 * @param quotations claims that stand, by how they are given
 * @param up how often the source has raised a figure
 * @param down how often it has lowered one
 * @param standing figures that it stands by
 * @param first the earliest time among contributions that are forgotten by now; null if there is none
 * @param last the latest time among contributions that are forgotten by now; null if there is none
 * @param name the source as the earliest of those contributions names it; null if there is none
 */
public record Totals(
        long claims,
        long withdrawn,
        long items,
        long denials,
        Map<Quotation, Long> quotations,
        long up,
        long down,
        long standing,
        @Nullable Instant first,
        @Nullable Instant last,
        @Nullable Source name) {

    static final Totals ZERO = new Totals(0, 0, 0, 0, Map.of(), 0, 0, 0, null, null, null);

    /** Copies the map. */
    public Totals {
        quotations = Map.copyOf(quotations);
    }

    /** These sums with a contribution added (+1) or taken away (-1). */
    Totals plus(Contribution contribution, int sign) {
        if (!contribution.stands()) {
            return with(claims, withdrawn + sign, items, denials, quotations);
        }
        Map<Quotation, Long> given = new HashMap<>(quotations);
        given.merge(contribution.quotation(), (long) sign, Long::sum);
        given.values().removeIf(count -> count == 0);
        long denied = denials + (contribution.denial() ? sign : 0);
        return with(claims + sign, withdrawn, items, denied, given);
    }

    Totals plusItems(int more) {
        return with(claims, withdrawn, items + more, denials, quotations);
    }

    private Totals with(
            long newClaims, long newWithdrawn, long newItems, long newDenials, Map<Quotation, Long> newQuotations) {
        return new Totals(
                newClaims, newWithdrawn, newItems, newDenials, newQuotations, up, down, standing, first, last, name);
    }

    /** These sums with what a source says of a situation added (+1) or taken away (-1). */
    Totals plus(StandingFigure figure, int sign) {
        return new Totals(
                claims,
                withdrawn,
                items,
                denials,
                quotations,
                up + sign * figure.up(),
                down + sign * figure.down(),
                standing + (figure.standing() == null ? 0 : sign),
                first,
                last,
                name);
    }

    /** These sums, remembering the time and the source's name of a contribution that is about to be forgotten. */
    Totals remembering(Contribution contribution) {
        Instant time = contribution.time();
        return new Totals(
                claims,
                withdrawn,
                items,
                denials,
                quotations,
                up,
                down,
                standing,
                earlier(first, time),
                later(last, time),
                namesBefore(time) ? name : contribution.source());
    }

    /** Whether a forgotten contribution that is no later than this time, null for none, has named the source. */
    boolean namesBefore(@Nullable Instant time) {
        return name != null && (time == null || (first != null && !first.isAfter(time)));
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
