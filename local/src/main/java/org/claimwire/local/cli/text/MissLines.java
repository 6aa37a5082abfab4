package org.claimwire.local.cli.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Accuracy;

/** What a reader got wrong in a labelled set, a line a miss. */
public final class MissLines {

    private MissLines() {}

    /**
     * The first misses of each kind.
     *
     * @param heading what stands before each
     * @param accuracy how the set was read
     * @param most how many of a kind are shown
     */
    public static List<String> of(String heading, Accuracy accuracy, int most) {
        Map<String, Integer> shown = new HashMap<>();
        return accuracy.misses().stream()
                .filter(miss -> shown.merge(miss.kind(), 1, Integer::sum) <= most)
                .map(miss -> Paint.plain(heading + " [" + miss.kind() + "] " + miss.article() + " | "
                        + String.join(" | ", miss.words())))
                .toList();
    }
}
