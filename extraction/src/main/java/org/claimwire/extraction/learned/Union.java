package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;

/** What was learned to be read and what the rules read, without saying anything twice. */
final class Union {

    private Union() {}

    /** All that was learned, and what the rules found where nothing was, in the order of the cues. */
    static List<Attribution> of(List<Attribution> learned, List<Attribution> byRules) {
        List<Span> taken = new ArrayList<>();
        for (Attribution one : learned) {
            taken.addAll(one.content());
            taken.add(cue(one));
        }
        taken.sort(Comparator.comparingInt(Span::begin));
        List<Attribution> union = new ArrayList<>(learned);
        for (Attribution rule : byRules) {
            if (isFree(cue(rule), taken) && rule.content().stream().allMatch(span -> isFree(span, taken))) {
                union.add(rule);
            }
        }
        union.sort(Comparator.comparingInt(one -> one.cue().begin()));
        return union;
    }

    private static Span cue(Attribution one) {
        return one.cue().span(one.content().get(0).field());
    }

    /** Whether a span shares no character with those taken, which do not share any among them but for nested ones. */
    private static boolean isFree(Span span, List<Span> taken) {
        int low = 0;
        int high = taken.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (taken.get(middle).begin() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || taken.get(low - 1).end() <= span.begin();
    }
}
