package org.claimwire.streams.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        for (ReadVersion version : versions) {
            Moment moment = after(last(moments), version);
            if (!moments.isEmpty()) {
                addNoticesBefore(moment.time(), waiting, moments);
            }
            moments.add(moment);
        }
        for (Notice notice : waiting) {
            moments.add(after(last(moments), notice));
        }
        return moments;
    }

    private static void addNoticesBefore(Instant next, List<Notice> waiting, List<Moment> moments) {
        for (Notice notice : List.copyOf(waiting)) {
            if (notice.covers().isBefore(next)) {
                waiting.remove(notice);
                moments.add(after(last(moments), notice));
            }
        }
    }

    private static Moment after(@Nullable Moment before, ReadVersion version) {
        if (before != null && before.time().isAfter(version.time())) {
            return Moment.of(version, before.time(), before.undated() || version.undated());
        }
        return Moment.of(version, version.time(), version.undated());
    }

    private static Moment after(@Nullable Moment before, Notice notice) {
        if (before != null && before.time().isAfter(notice.time())) {
            return Moment.of(notice, before.time(), before.undated());
        }
        return Moment.of(notice, notice.time(), false);
    }

    private static @Nullable Moment last(List<Moment> moments) {
        return moments.isEmpty() ? null : moments.get(moments.size() - 1);
    }
}
