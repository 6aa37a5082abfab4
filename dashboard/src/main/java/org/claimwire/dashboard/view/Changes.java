package org.claimwire.dashboard.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last changes, each key with its last one. They hold no words: whoever is told of a change reads what stands now, so that
 * nothing that was taken back is said again. For one thread that writes while none reads.
 */
final class Changes {

    private final int most;
    private final NavigableMap<Long, Change> byNumber = new TreeMap<>();
    private final Map<Ref, Long> last = new LinkedHashMap<>();
    private long number;
    private long forgotten;

    /** @param most how many are kept */
    Changes(int most) {
        this.most = most;
    }

    /** The number that the next change will have. */
    long next() {
        return number + 1;
    }

    /** The number of the last change; 0 before the first. */
    long number() {
        return number;
    }

    void add(Ref ref, boolean deleted) {
        number++;
        Long before = last.put(ref, number);
        if (before != null) {
            byNumber.remove(before);
        }
        byNumber.put(number, new Change(number, ref, deleted));
        if (byNumber.size() > most) {
            Change oldest = byNumber.pollFirstEntry().getValue();
            last.remove(oldest.ref());
            forgotten = oldest.number();
        }
    }

    /**
     * The changes behind a number, at most so many, the earliest first; null if some of them are no longer known.
     *
     * @param seen the last number that was seen
     */
    @Nullable
    List<Change> behind(long seen, int limit) {
        if (seen < forgotten) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : byNumber.tailMap(seen, false).values()) {
            if (changes.size() == limit) {
                break;
            }
            changes.add(change);
        }
        return changes;
    }
}
