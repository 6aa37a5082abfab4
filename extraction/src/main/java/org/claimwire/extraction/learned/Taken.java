package org.claimwire.extraction.learned;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Phrase;

/** Words of a field that are spoken for. */
final class Taken {

    private final List<Span> spans;
    /** For each span, in order of where they begin, how far it and those before it reach. */
    private final int[] reach;

    private Taken(Stream<Span> taken) {
        spans = taken.sorted(Comparator.comparingInt(Span::begin)).toList();
        reach = new int[spans.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, spans.get(i).end());
            reach[i] = farthest;
        }
    }

    /** The words by which sources are named. */
    static Taken bySources(List<Attribution> attributions) {
        return new Taken(attributions.stream().flatMap(Taken::source));
    }

    /** The words that attribute, and those that are said. */
    static Taken bySayings(List<Attribution> attributions) {
        return new Taken(attributions.stream().flatMap(Taken::saying));
    }

    /** All words that attributions are read from: their sources, who passed it on, the cues, and what is said. */
    static Taken by(List<Attribution> attributions) {
        return new Taken(attributions.stream()
                .flatMap(one -> Stream.of(saying(one), source(one), others(one)).flatMap(Function.identity())));
    }

    private static Stream<Span> saying(Attribution one) {
        return Stream.concat(Stream.of(span(one.cue(), one)), one.content().stream());
    }

    private static Stream<Span> source(Attribution one) {
        return Stream.ofNullable(one.source()).map(phrase -> span(phrase, one));
    }

    private static Stream<Span> others(Attribution one) {
        return Stream.concat(Stream.ofNullable(one.cited()), one.channels().stream())
                .map(phrase -> span(phrase, one));
    }

    private static Span span(Phrase phrase, Attribution one) {
        return phrase.span(one.content().get(0).field());
    }

    /** Whether the cue of an attribution shares no character with these words. */
    boolean leavesCue(Attribution one) {
        return isFree(span(one.cue(), one));
    }

    /** Whether neither the cue of an attribution nor what is said shares a character with these words. */
    boolean leaves(Attribution one) {
        return leavesCue(one) && one.content().stream().allMatch(this::isFree);
    }

    private boolean isFree(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || reach[low - 1] <= span.begin();
    }
}
