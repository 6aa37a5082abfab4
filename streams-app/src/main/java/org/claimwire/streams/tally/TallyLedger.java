package org.claimwire.streams.tally;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.extraction.Source;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.StandingFigure;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tally of every source, exact under withdrawal: what a claim or a figure added is kept beside the sums and taken
 * away again when it changes.
 *
 * <p>A contribution that nothing has touched for a horizon is forgotten, but stays in the sums; a source of which nothing has
 * been heard for a horizon is forgotten altogether. What a source says of a situation stays until it says something else, or
 * is forgotten with the source.
 */
public final class TallyLedger {

    /** How many outlets a tally shows by name. */
    public static final int OUTLETS_SHOWN = 50;

    /** How many standing figures a tally shows. */
    public static final int FIGURES_SHOWN = 50;

    private static final String OUTLET = "outlet";
    private static final String ITEM = "item";
    private static final String DATED = "dated";
    private static final String UNDATED = "undated";
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Rows<Contribution> contributions;
    private final Rows<Totals> totals;
    private final StandingFigures figures;
    private final Rows<Long> counts;
    private final Touches claimsTouched;
    private final Touches sourcesTouched;

    /**
     * @param books where all of it is kept
     */
    public TallyLedger(TallyBooks books) {
        contributions = books.contributions();
        totals = books.totals();
        figures = new StandingFigures(books.figures(), books.counts());
        counts = books.counts();
        claimsTouched = books.claimsTouched();
        sourcesTouched = books.sourcesTouched();
    }

    /**
     * Takes in the present state of a claim, in place of what the same claim had added before.
     *
     * @param appended when its record was appended
     * @return the source's tally, or null if nothing has changed
     */
    public @Nullable Tally receive(Contribution now, Instant appended) {
        String source = now.source().key();
        String key = RowKey.of(source, now.claimId());
        sourcesTouched.touch(source, appended);
        claimsTouched.touch(key, appended);
        Contribution before = contributions.get(key);
        if (now.equals(before)) {
            return null;
        }
        Totals sums = totals(source);
        if (before != null) {
            sums = book(sums, before, -1);
        }
        sums = book(sums, now, +1);
        contributions.put(key, now);
        totals.put(RowKey.of(source), sums);
        return tally(source, sums);
    }

    /**
     * Takes in what a source says of a situation now, in place of what it had said there before.
     *
     * @param appended when its record was appended
     * @return the source's tally; null if nothing has changed, or no claim of the source has come yet, whose tally will
     *     include it
     */
    public @Nullable Tally receive(StandingFigure now, Instant appended) {
        String source = now.source();
        StandingFigure before = figures.get(now);
        if (now.equals(before) || (before == null && StandingFigures.isNothing(now))) {
            return null;
        }
        Totals sums = totals(source);
        if (before != null) {
            figures.delete(before);
            sums = sums.plus(before, -1);
        }
        if (!StandingFigures.isNothing(now)) {
            sourcesTouched.touch(source, appended);
            figures.put(now);
            sums = sums.plus(now, +1);
        }
        totals.put(RowKey.of(source), sums);
        return tally(source, sums);
    }

    /**
     * Forgets what nothing has touched for a horizon, a bounded number at a time.
     *
     * @param now the append time that the records have reached
     * @return the keys of the sources that are forgotten altogether
     */
    public List<String> forget(Instant now) {
        for (String key : claimsTouched.takeForgotten(now)) {
            Contribution contribution = contributions.get(key);
            if (contribution != null) {
                forget(key, contribution);
            }
        }
        List<String> sources = sourcesTouched.takeForgotten(now);
        for (String source : sources) {
            totals.delete(RowKey.of(source));
            counts.deleteStartingWith(RowKey.prefix(source));
            contributions.deleteStartingWith(RowKey.prefix(source));
            figures.forget(source);
        }
        return sources;
    }

    private void forget(String key, Contribution contribution) {
        String source = contribution.source().key();
        totals.put(RowKey.of(source), totals(source).remembering(contribution));
        counts.delete(timeKey(contribution));
        if (contribution.stands()) {
            count(RowKey.of(source, ITEM, contribution.uri()), -1);
        }
        contributions.delete(key);
    }

    private Totals book(Totals sums, Contribution contribution, int sign) {
        String source = contribution.source().key();
        if (sign > 0) {
            counts.put(timeKey(contribution), 1L);
        } else {
            counts.delete(timeKey(contribution));
        }
        Totals moved = sums.plus(contribution, sign);
        if (!contribution.stands()) {
            return moved;
        }
        if (contribution.outlet() != null) {
            count(RowKey.of(source, OUTLET, contribution.outlet()), sign);
        }
        long ofItem = count(RowKey.of(source, ITEM, contribution.uri()), sign);
        boolean itemTurned = sign > 0 ? ofItem == 1 : ofItem == 0;
        return itemTurned ? moved.plusItems(sign) : moved;
    }

    /** Moves a count, which is absent at 0, and returns it. */
    private long count(String key, int more) {
        Long before = counts.get(key);
        long now = (before == null ? 0 : before) + more;
        if (now == 0) {
            counts.delete(key);
        } else {
            counts.put(key, now);
        }
        return now;
    }

    private @Nullable Tally tally(String source, Totals sums) {
        Source named = name(source, sums);
        if (named == null) {
            return null;
        }
        List<StandingFigure> standing = figures.latest(source, FIGURES_SHOWN);
        List<Rows.Row<Long>> outlets = counts.startingWith(RowKey.prefix(source, OUTLET));
        Map<String, Long> shown = new LinkedHashMap<>();
        outlets.stream()
                .map(row -> Map.entry(RowKey.parts(row.key())[2], row.value()))
                .sorted(MOST_FIRST)
                .limit(OUTLETS_SHOWN)
                .forEach(outlet -> shown.put(outlet.getKey(), outlet.getValue()));
        return new Tally(
                named,
                sums.claims(),
                sums.withdrawn(),
                sums.items(),
                shown,
                outlets.size() - shown.size(),
                sums.quotations(),
                sums.denials(),
                sums.up(),
                sums.down(),
                sums.standing(),
                standing,
                sums.standing() - standing.size(),
                Totals.earlier(sums.first(), time(counts.firstKey(RowKey.prefix(source, DATED)))),
                Totals.later(sums.last(), time(counts.lastKey(RowKey.prefix(source, DATED)))));
    }

    /** The source as its earliest claim names it, or null if it has none yet. */
    private @Nullable Source name(String source, Totals sums) {
        String dated = counts.firstKey(RowKey.prefix(source, DATED));
        String earliest = dated == null ? counts.firstKey(RowKey.prefix(source, UNDATED)) : dated;
        Contribution naming = earliest == null ? null : contributions.get(RowKey.of(source, lastPart(earliest)));
        return naming == null || sums.namesBefore(naming.time()) ? sums.name() : naming.source();
    }

    private static String lastPart(String key) {
        String[] parts = RowKey.parts(key);
        return parts[parts.length - 1];
    }

    private static @Nullable Instant time(@Nullable String datedKey) {
        return datedKey == null ? null : RowKey.time(RowKey.parts(datedKey)[2]);
    }

    private static String timeKey(Contribution contribution) {
        String source = contribution.source().key();
        return contribution.time() == null
                ? RowKey.of(source, UNDATED, contribution.claimId())
                : RowKey.of(source, DATED, RowKey.sortable(contribution.time()), contribution.claimId());
    }

    private Totals totals(String source) {
        Totals sums = totals.get(RowKey.of(source));
        return sums == null ? Totals.ZERO : sums;
    }
}
