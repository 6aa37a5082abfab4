package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.learned.Part;
import org.claimwire.transformer.TagLattice.WordSpan;
import org.jspecify.annotations.Nullable;

/** Links the spans of a window: each content to one cue or none, each cue to one source or none. */
final class SpanLinks {

    private final LinkScores scores;
    private final float[] links;
    private final int[] heads;

    SpanLinks(LinkScores scores, float[] links, int[] heads) {
        this.scores = scores;
        this.links = links;
        this.heads = heads;
    }

    /**
     * What belongs together as one attribution of a window.
     *
     * @param source who speaks, or null if nobody is named
     * @param cue the words that attribute
     * @param contents what is said, in the order of the text; never empty
     */
    record Linked(@Nullable WordSpan source, WordSpan cue, List<WordSpan> contents) {}

    /** The attributions that spans make up, in the order of the cues; a cue of which nothing is said makes none. */
    List<Linked> of(List<WordSpan> spans) {
        List<WordSpan> sources = only(Part.SOURCE, spans);
        List<WordSpan> cues = only(Part.CUE, spans);
        List<List<WordSpan>> contents = new ArrayList<>();
        cues.forEach(cue -> contents.add(new ArrayList<>()));
        for (WordSpan content : only(Part.CONTENT, spans)) {
            int cue = cueOf(content, cues);
            if (cue >= 0) {
                contents.get(cue).add(content);
            }
        }
        List<Linked> linked = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                linked.add(new Linked(sourceOf(cues.get(i), sources), cues.get(i), List.copyOf(contents.get(i))));
            }
        }
        return linked;
    }

    private static List<WordSpan> only(Part part, List<WordSpan> spans) {
        return spans.stream().filter(span -> span.part() == part).toList();
    }

    private int cueOf(WordSpan content, List<WordSpan> cues) {
        int best = -1;
        float most = scores.noCue();
        for (int i = 0; i < cues.size(); i++) {
            float score = scores.ofContent(links, heads, content, cues.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private @Nullable WordSpan sourceOf(WordSpan cue, List<WordSpan> sources) {
        WordSpan best = null;
        float most = scores.noSource();
        for (WordSpan source : sources) {
            float score = scores.ofCue(links, heads, cue, source);
            if (score > most) {
                most = score;
                best = source;
            }
        }
        return best;
    }
}
