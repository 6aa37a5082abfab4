package org.claimwire.streams.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When each thing was last touched by a record, in append time, so that what nothing touches for a horizon is found again
 * without looking at the rest.
 *
 * <p>Touches are kept to a hundredth of the horizon: a thing is forgotten at most that much late, and a busy one does not
 * write a row with every record.
 */
public final class Touches {

    private static final String LAST = "last";
    private static final String QUEUE = "queue";
    private static final int GRAINS = 100;
    private static final int AT_ONCE = 500;

    private final Rows<Long> rows;
    private final Duration horizon;

    /**
     * @param rows where the touches are kept
     * @param horizon how long an untouched thing is remembered
     */
    public Touches(Rows<Long> rows, Duration horizon) {
        this.rows = rows;
        this.horizon = horizon;
    }

    /** Notes that a record appended then has touched the thing. */
    public void touch(String thing, Instant appended) {
        Long kept = rows.get(last(thing));
        Instant last = kept == null ? null : Instant.ofEpochMilli(kept);
        if (last != null && appended.isBefore(last.plus(grain()))) {
            return;
        }
        forget(thing, last);
        rows.put(last(thing), appended.toEpochMilli());
        rows.put(queued(thing, appended), appended.toEpochMilli());
    }

    /**
     * Takes out what nothing has touched for a horizon, a bounded number at a time.
     *
     * @param now the append time that the records have reached
     * @return the things, the longest untouched first; there may be more
     */
    public List<String> takeForgotten(Instant now) {
        List<String> forgotten = new ArrayList<>();
        String queue = RowKey.prefix(QUEUE);
        for (String key : rows.firstKeys(queue, AT_ONCE)) {
            String time = RowKey.parts(key)[1];
            Instant touched = RowKey.time(time);
            if (touched.plus(horizon).plus(grain()).isAfter(now)) {
                break;
            }
            String thing = key.substring(queue.length() + time.length() + 1);
            forget(thing, touched);
            forgotten.add(thing);
        }
        return forgotten;
    }

    private void forget(String thing, @Nullable Instant touched) {
        if (touched != null) {
            rows.delete(queued(thing, touched));
            rows.delete(last(thing));
        }
    }

    private Duration grain() {
        return horizon.dividedBy(GRAINS);
    }

    private static String last(String thing) {
        return RowKey.prefix(LAST) + thing;
    }

    private static String queued(String thing, Instant touched) {
        return RowKey.prefix(QUEUE) + RowKey.sortable(touched) + RowKey.SEPARATOR + thing;
    }
}
