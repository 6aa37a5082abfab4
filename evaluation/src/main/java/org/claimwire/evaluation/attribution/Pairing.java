package org.claimwire.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.claimwire.evaluation.gold.GoldAttribution;

/**
 * Which attribution read stands for which labelled one: those whose contents share at least half of their words, the most
 * alike first, each once.
 *
 * @param read its place among those read
 * @param gold its place among the labels
 */
record Pairing(int read, int gold) {

    private static final double LEAST = 0.5;

    private record Candidate(double likeness, int read, int gold) {}

    /** Of equally alike ones the later, so that the pairing is the same wherever it is made. */
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(Candidate::read)
            .thenComparingInt(Candidate::gold)
            .reversed();

    static List<Pairing> of(WordSets words, List<GoldAttribution> read, List<GoldAttribution> gold) {
        List<Candidate> candidates = new ArrayList<>();
        List<BitSet> labelled =
                gold.stream().map(label -> words.of(label.content())).toList();
        for (int i = 0; i < read.size(); i++) {
            BitSet content = words.of(read.get(i).content());
            for (int j = 0; j < gold.size(); j++) {
                double likeness = WordSets.likeness(content, labelled.get(j));
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(likeness, i, j));
                }
            }
        }
        candidates.sort(ORDER);
        return once(candidates);
    }

    private static List<Pairing> once(List<Candidate> candidates) {
        BitSet readUsed = new BitSet();
        BitSet goldUsed = new BitSet();
        List<Pairing> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!readUsed.get(candidate.read()) && !goldUsed.get(candidate.gold())) {
                readUsed.set(candidate.read());
                goldUsed.set(candidate.gold());
                pairs.add(new Pairing(candidate.read(), candidate.gold()));
            }
        }
        return pairs;
    }
}
