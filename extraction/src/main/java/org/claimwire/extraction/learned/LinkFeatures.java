package org.claimwire.extraction.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for a content to belong to a cue, or a cue to a source: where they stand, and what stands between. */
public final class LinkFeatures {

    /** Features of the two kinds of links are told apart by this. */
    private static final int KIND = 100;

    private static final int ALONE = 1000;
    private static final int NONE = -1;

    private final ParagraphText paragraph;
    private final List<PartSpan> spans;
    private final int[] words;
    private final FeatureRow row = new FeatureRow();

    /** Features of the links between spans, given in the order of the text. */
    public LinkFeatures(ParagraphText paragraph, List<PartSpan> spans) {
        this.paragraph = paragraph;
        this.spans = spans;
        this.words = new int[paragraph.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = TokenViews.word(paragraph.at(i));
        }
    }

    /** The part that a span of a part is linked to: a content to a cue, a cue to a source, a source to none. */
    public static @Nullable Part target(Part part) {
        return switch (part) {
            case CONTENT -> Part.CUE;
            case CUE -> Part.SOURCE;
            case SOURCE -> null;
        };
    }

    private int word(int i) {
        return i < 0 || i >= words.length ? NONE : words[i];
    }

    /** What speaks for a span to be linked to none of its candidates. */
    public int[] alone(int from, List<Integer> candidates) {
        PartSpan span = spans.get(from);
        int id = ALONE + span.part().ordinal();
        int nearest = Integer.MAX_VALUE;
        for (int candidate : candidates) {
            PartSpan other = spans.get(candidate);
            int gap = other.first() > span.last() ? other.first() - span.last() : span.first() - other.last();
            nearest = Math.min(nearest, gap);
        }
        row.clear();
        row.add(id, 0);
        row.add(id + 10, words[span.first()]);
        row.add(id + 20, Math.min(3, candidates.size()));
        row.add(id + 30, paragraph.quoted(span.first()).ordinal());
        row.add(id + 40, TokenViews.distance(nearest));
        row.add(id + 50, word(span.first() + 1));
        row.add(id + 60, Math.min(8, span.last() - span.first()));
        return row.toArray();
    }

    /** What speaks for a span to be linked to another. */
    public int[] between(int from, int to) {
        PartSpan span = spans.get(from);
        PartSpan other = spans.get(to);
        int id = KIND * (1 + span.part().ordinal());
        int side = other.first() > span.last() ? 1 : 0;
        int low = side == 1 ? span.last() : other.last();
        int high = side == 1 ? other.first() : span.first();
        int distance = TokenViews.distance(high - low);
        int sentences = Math.min(3, paragraph.ordinal(high) - paragraph.ordinal(low));
        int way = way(Math.min(from, to) + 1, Math.max(from, to));
        int passed = passed(Math.min(from, to) + 1, Math.max(from, to), other.part());
        int crossed = passed(Math.min(from, to) + 1, Math.max(from, to), span.part());
        int marks = marks(low + 1, high);
        int nearest = passed == 0 ? 1 : 0;
        int quoted = paragraph.quoted(span.first()).ordinal();
        int around = FeatureRow.mix(part(to - 1), part(to + 1));
        row.clear();
        row.add(id, side, distance);
        row.add(id + 1, side, sentences);
        row.add(id + 2, side, way);
        row.add(id + 3, side, way, sentences);
        row.add(id + 4, side, Math.min(3, passed));
        row.add(id + 5, side, Math.min(3, crossed), Math.min(3, passed));
        row.add(id + 6, side, marks);
        row.add(id + 7, side, marks, way);
        row.add(id + 8, side, word(other.last()));
        row.add(id + 9, side, word(other.first()), sentences);
        row.add(id + 10, side, around);
        row.add(id + 11, side, around, way);
        row.add(id + 12, side, quoted, sentences);
        row.add(id + 13, side, quoted, FeatureRow.mix(distance, marks));
        row.add(id + 14, side, word(span.first()));
        row.add(id + 15, side, word(low + 1));
        row.add(id + 16, side, word(high - 1));
        row.add(id + 17, side, FeatureRow.mix(part(from - 1), part(from + 1)), way);
        row.add(id + 18, side, nearest, FeatureRow.mix(distance, sentences));
        row.add(id + 19, side, word(span.last() + 1), nearest);
        row.add(id + 20, side, word(span.last()), word(other.first()));
        row.add(id + 21, side, nearest, FeatureRow.mix(tag(span.first()), tag(other.first())));
        row.add(id + 22, side, other.first() == paragraph.first(other.first()) ? 1 : 0);
        row.add(id + 23, side, rules(span, other), nearest);
        row.add(id + 24, side, rules(span, other));
        return row.toArray();
    }

    private int tag(int i) {
        return paragraph.at(i).tag().ordinal();
    }

    private int part(int span) {
        return span < 0 || span >= spans.size() ? NONE : spans.get(span).part().ordinal();
    }

    /** The parts that stand between two spans, in their order. */
    private int way(int from, int to) {
        int way = 0;
        for (int i = from; i < to && i < from + 6; i++) {
            way = way * 5 + 1 + part(i);
        }
        return way;
    }

    private int passed(int from, int to, Part part) {
        int passed = 0;
        for (int i = from; i < to; i++) {
            passed += spans.get(i).part() == part ? 1 : 0;
        }
        return passed;
    }

    /** A comma (1), a quotation mark (2), another divider (4) between two places. */
    private int marks(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks |= switch (paragraph.at(i).norm()) {
                case "," -> 1;
                case "\"" -> 2;
                case ";", ":", "and", "but" -> 4;
                default -> 0;
            };
        }
        return marks;
    }

    /** Whether the rules know nothing (0) of two spans, put them together (1), or apart (2). */
    private int rules(PartSpan span, PartSpan other) {
        int one = paragraph.ruleOf(span.first());
        int two = paragraph.ruleOf(other.first());
        if (one < 0 || two < 0) {
            return 0;
        }
        return one == two ? 1 : 2;
    }
}
