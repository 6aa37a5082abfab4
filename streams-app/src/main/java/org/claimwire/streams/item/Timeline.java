package org.claimwire.streams.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The moments of an item in their order.
 *
 * <p>Versions follow one another by {@link VersionId}; a version's event time is never before an earlier version's. A notice
 * stands behind the last version that it covers: those whose event time is not after its own (a notice dated by the day
 * covers that day). It covers the first version in any case, for nobody withdraws what was never sent, and clocks differ.
 * A version after a notice speaks again: that is how an outlet reissues what was killed.
 */
final class Timeline {

    private static final Comparator<Notice> NOTICE_ORDER =
            Comparator.comparing(Notice::time).thenComparing(Notice::uri).thenComparing(Notice::id);

    private Timeline() {}

    /** The moments of these versions, which are in their order, and of the notices that count for them. */
    static List<Moment> of(List<ReadVersion> versions, Collection<Notice> notices) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<Notice> waiting = new ArrayList<>(notices);
        waiting.sort(NOTICE_ORDER);
        List<Moment> moments = new ArrayList<>();
        Instant time = Instant.MIN;
        for (int i = 0; i < versions.size(); i++) {
            ReadVersion version = versions.get(i);
            Instant own = later(time, version.time());
            if (i > 0) {
                addNoticesBefore(own, waiting, moments, time);
            }
            moments.add(Moment.of(version, own));
            time = own;
        }
        for (Notice notice : waiting) {
            moments.add(Moment.of(notice, later(time, notice.time())));
        }
        return moments;
    }

    private static void addNoticesBefore(Instant next, List<Notice> waiting, List<Moment> moments, Instant last) {
        for (Notice notice : List.copyOf(waiting)) {
            if (notice.covers().isBefore(next)) {
                waiting.remove(notice);
                moments.add(Moment.of(notice, later(last, notice.time())));
            }
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
