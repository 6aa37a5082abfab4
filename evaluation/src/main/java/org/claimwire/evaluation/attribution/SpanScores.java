package org.claimwire.evaluation.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Score;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldAttribution;

/** The spans of one part of all attributions of a text, compared exactly and word by word. */
final class SpanScores {

    private SpanScores() {}

    /** Spans that begin and end at the same words; one that several attributions share counts for each. */
    static Score exact(Role role, String text, List<GoldAttribution> read, List<GoldAttribution> gold) {
        Map<Stretch, Integer> named = counts(role, text, read);
        Map<Stretch, Integer> labelled = counts(role, text, gold);
        long right = named.entrySet().stream()
                .mapToLong(span -> Math.min(span.getValue(), labelled.getOrDefault(span.getKey(), 0)))
                .sum();
        return new Score(right, sum(named), sum(labelled));
    }

    private static Map<Stretch, Integer> counts(Role role, String text, List<GoldAttribution> attributions) {
        Map<Stretch, Integer> counts = new HashMap<>();
        attributions.forEach(attribution ->
                Trimmed.of(text, role.of(attribution)).forEach(span -> counts.merge(span, 1, Integer::sum)));
        return counts;
    }

    private static long sum(Map<Stretch, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Words that stand in the part of any attribution. */
    static Score words(Role role, WordSets words, List<GoldAttribution> read, List<GoldAttribution> gold) {
        BitSet named = touched(role, words, read);
        BitSet labelled = touched(role, words, gold);
        return new Score(WordSets.common(named, labelled), named.cardinality(), labelled.cardinality());
    }

    private static BitSet touched(Role role, WordSets words, List<GoldAttribution> attributions) {
        BitSet touched = new BitSet();
        attributions.forEach(attribution -> touched.or(words.of(role.of(attribution))));
        return touched;
    }
}
