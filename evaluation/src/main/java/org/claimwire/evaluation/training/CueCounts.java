package org.claimwire.evaluation.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.learned.CueLexicon;
import org.claimwire.extraction.learned.Labels;
import org.claimwire.extraction.learned.Part;

/** How often each word attributes in labelled paragraphs. */
final class CueCounts {

    private final Map<Integer, int[]> counts = new HashMap<>();

    CueCounts(List<LabelledParagraph> paragraphs) {
        for (LabelledParagraph paragraph : paragraphs) {
            for (int i = 0; i < paragraph.text().size(); i++) {
                int[] count =
                        counts.computeIfAbsent(CueLexicon.word(paragraph.text().at(i)), word -> new int[2]);
                count[0] += attributes(paragraph, i) ? 1 : 0;
                count[1]++;
            }
        }
    }

    private static boolean attributes(LabelledParagraph paragraph, int i) {
        return Labels.part(paragraph.labels()[i]) == Part.CUE;
    }

    /** The lexicon of all words that attribute at times. */
    CueLexicon lexicon() {
        Map<Integer, Byte> degrees = new TreeMap<>();
        counts.forEach((word, count) -> {
            int degree = CueLexicon.degree(count[0], count[1]);
            if (degree > 0) {
                degrees.put(word, (byte) degree);
            }
        });
        byte[] ordered = new byte[degrees.size()];
        int i = 0;
        for (byte degree : degrees.values()) {
            ordered[i++] = degree;
        }
        return new CueLexicon(
                degrees.keySet().stream().mapToInt(Integer::intValue).toArray(), ordered);
    }

    /** The degrees of a counted paragraph's words, each as if that very occurrence had not been counted. */
    int[] withoutItself(LabelledParagraph paragraph) {
        int[] strengths = new int[paragraph.text().size()];
        for (int i = 0; i < strengths.length; i++) {
            int[] count = counts.getOrDefault(CueLexicon.word(paragraph.text().at(i)), new int[] {0, 1});
            int attributing = count[0] - (attributes(paragraph, i) ? 1 : 0);
            strengths[i] = CueLexicon.degree(attributing, count[1] - 1);
        }
        return strengths;
    }
}
