package org.claimwire.evaluation.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.ParagraphText;
import org.claimwire.extraction.learned.Part;
import org.claimwire.extraction.learned.PartSpan;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with the labels that its tokens should get.
 *
 * @param article the number of the article that it stands in
 * @param text the paragraph
 * @param labels a label a token
 * @param owned every labelled span with its attribution's number in the article; a source may stand for several
 */
record LabelledParagraph(int article, ParagraphText text, int[] labels, List<Owned> owned) {

    /** A labelled span of an attribution. */
    record Owned(PartSpan span, int attribution) {}

    /** Labels a paragraph. Where two labelled spans share a token, the earlier attribution's stands. */
    static LabelledParagraph of(int article, ParagraphText text, List<GoldAttribution> attributions) {
        int[] labels = new int[text.size()];
        List<Owned> owned = new ArrayList<>();
        for (int k = 0; k < attributions.size(); k++) {
            GoldAttribution one = attributions.get(k);
            label(Part.SOURCE, one.source(), k, text, labels, owned);
            label(Part.CUE, one.cue(), k, text, labels, owned);
            label(Part.CONTENT, one.content(), k, text, labels, owned);
        }
        return new LabelledParagraph(article, text, labels, List.copyOf(owned));
    }

    private static void label(
            Part part, List<Stretch> stretches, int attribution, ParagraphText text, int[] labels, List<Owned> owned) {
        PartSpan before = null;
        for (Stretch stretch :
                stretches.stream().sorted(Comparator.naturalOrder()).toList()) {
            PartSpan span = span(part, stretch, text);
            if (span == null) {
                continue;
            }
            PartSpan joined = before != null && onlyMarks(text, before.last() + 1, span.first())
                    ? new PartSpan(part, before.first(), span.last())
                    : span;
            if (isFree(joined, before, labels)) {
                Labels.write(joined, labels);
            }
            owned.add(new Owned(joined, attribution));
            before = joined;
        }
    }

    private static @Nullable PartSpan span(Part part, Stretch stretch, ParagraphText text) {
        boolean here = stretch.begin() < text.end() && stretch.end() > text.begin();
        return here ? text.span(part, stretch.begin(), stretch.end()) : null;
    }

    private static boolean onlyMarks(ParagraphText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(PartSpan span, @Nullable PartSpan own, int[] labels) {
        for (int i = span.first(); i <= span.last(); i++) {
            boolean mine = own != null && own.first() <= i && i <= own.last();
            if (labels[i] != Labels.OUTSIDE && !mine) {
                return false;
            }
        }
        return true;
    }

    /** The attribution that most tokens of a span are labelled with; -1 if none is, with this part. */
    int attributionOf(PartSpan span) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Owned one : owned) {
            if (one.span().part() == span.part()) {
                int tokens = Math.min(span.last(), one.span().last())
                        - Math.max(span.first(), one.span().first())
                        + 1;
                if (tokens > 0) {
                    shared.merge(one.attribution(), tokens, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** Whether a span touches one that is labelled with an attribution. */
    boolean belongs(PartSpan span, int attribution) {
        return owned.stream()
                .anyMatch(one -> one.attribution() == attribution
                        && one.span().part() == span.part()
                        && one.span().first() <= span.last()
                        && span.first() <= one.span().last());
    }
}
