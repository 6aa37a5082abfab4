package org.claimwire.transformer;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimwire.transformer.TagLattice.WordSpan;

/**
 * How much speaks for a link between two spans of a window: that of a content to the cue which attributes it, and of a cue to the
 * source which speaks. A product of the two spans' projections, and a weight for how far apart they stand.
 */
final class LinkScores {

    /** How many projections each piece has: a cue as a content's goal; a content's first and last word; the same for sources. */
    private static final int PROJECTIONS = 6;

    private static final int CUE_OF_CONTENT = 0;
    private static final int CONTENT_FIRST = 1;
    private static final int CONTENT_LAST = 2;
    private static final int CUE_OF_SOURCE = 3;
    private static final int SOURCE_FIRST = 4;
    private static final int SOURCE_LAST = 5;

    /** How many weights of distance there are on either side: one for each power of two, the last for all beyond. */
    private static final int FARTHEST = 8;

    private final int width;
    private final float[] contentDistances;
    private final float[] sourceDistances;
    private final float noCue;
    private final float noSource;

    /**
     * Weights as a model tells them of itself.
     *
     * @param properties what it says under a name
     * @throws IllegalStateException if it lacks one, or one is no number
     */
    LinkScores(UnaryOperator<String> properties) {
        width = (int) number(properties, "link-width");
        contentDistances = numbers(properties, "content-distances");
        sourceDistances = numbers(properties, "source-distances");
        noCue = number(properties, "no-cue");
        noSource = number(properties, "no-source");
    }

    private static float number(UnaryOperator<String> properties, String name) {
        return numbers(properties, name)[0];
    }

    private static float[] numbers(UnaryOperator<String> properties, String name) {
        try {
            double[] numbers = Stream.of(properties.apply(name).split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            float[] floats = new float[numbers.length];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = (float) numbers[i];
            }
            return floats;
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the transformer's model tells no numbers as its '" + name + "'", e);
        }
    }

    /** What speaks for a content without a cue. */
    float noCue() {
        return noCue;
    }

    /** What speaks for a cue without a source. */
    float noSource() {
        return noSource;
    }

    /** What speaks for a content's link to a cue. */
    float ofContent(float[] links, int[] heads, WordSpan content, WordSpan cue) {
        int to = heads[cue.first()];
        float product = product(links, heads[content.first()], CONTENT_FIRST, to, CUE_OF_CONTENT)
                + product(links, heads[content.last()], CONTENT_LAST, to, CUE_OF_CONTENT);
        return scaled(product) + contentDistances[bucket(to, heads[content.first()], heads[content.last()])];
    }

    /** What speaks for a cue's link to a source. */
    float ofCue(float[] links, int[] heads, WordSpan cue, WordSpan source) {
        int from = heads[cue.first()];
        float product = product(links, heads[source.first()], SOURCE_FIRST, from, CUE_OF_SOURCE)
                + product(links, heads[source.last()], SOURCE_LAST, from, CUE_OF_SOURCE);
        return scaled(product) + sourceDistances[bucket(from, heads[source.first()], heads[source.last()])];
    }

    private float scaled(float product) {
        return (float) (product / Math.sqrt(width));
    }

    private float product(float[] links, int one, int projection, int other, int otherProjection) {
        int a = (one * PROJECTIONS + projection) * width;
        int b = (other * PROJECTIONS + otherProjection) * width;
        float sum = 0;
        for (int i = 0; i < width; i++) {
            sum += links[a + i] * links[b + i];
        }
        return sum;
    }

    /** How far a cue stands from a span, in pieces and powers of two; behind it on the upper side. */
    private static int bucket(int cue, int first, int last) {
        int distance = cue > last ? cue - last : cue - first;
        int size = Math.max(1, Math.abs(distance));
        int power = Math.min(FARTHEST - 1, 31 - Integer.numberOfLeadingZeros(size));
        return (distance > 0 ? FARTHEST : 0) + power;
    }
}
