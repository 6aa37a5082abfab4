package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.List;

/** Links the spans of a paragraph: each content to the cue that attributes it, each cue to the source that speaks. */
public final class Linker {

    /** How many spans on either side a span may be linked to. */
    private static final int REACH = 12;

    /** The index of no span. */
    public static final int NONE = -1;

    private final FeatureWeights weights;

    /** A linker of these weights, one a feature. */
    public Linker(FeatureWeights weights) {
        this.weights = weights;
    }

    /** The indexes of the spans that a span may be linked to, in the order of the text. */
    public static List<Integer> candidates(List<PartSpan> spans, int from) {
        Part wanted = LinkFeatures.target(spans.get(from).part());
        List<Integer> candidates = new ArrayList<>();
        for (int i = Math.max(0, from - REACH); i < Math.min(spans.size(), from + REACH + 1); i++) {
            if (spans.get(i).part() == wanted) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** For each span the index of the one it is linked to, or {@link #NONE}. */
    int[] links(ParagraphText paragraph, List<PartSpan> spans) {
        LinkFeatures features = new LinkFeatures(paragraph, spans);
        int[] links = new int[spans.size()];
        for (int from = 0; from < links.length; from++) {
            links[from] = NONE;
            List<Integer> candidates = candidates(spans, from);
            int best = candidates.isEmpty() ? 0 : sum(features.alone(from, candidates));
            for (int to : candidates) {
                int sum = sum(features.between(from, to));
                if (sum > best) {
                    best = sum;
                    links[from] = to;
                }
            }
        }
        return links;
    }

    private int sum(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += weights.first(feature);
        }
        return sum;
    }

    FeatureWeights weights() {
        return weights;
    }
}
