package org.claimwire.local.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.Cue;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Voice;

/**
 * A stretch of a text that is marked.
 *
 * @param marking as what
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset behind its last one
 */
record Mark(Marking marking, int begin, int end) {

    /** Outer ones before those that stand in them. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::begin)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(Mark::marking);

    /**
     * What is marked in one field of an item, each stretch once, outer ones first. What an outlet says in its own voice is the
     * text itself, so only its figures are marked.
     */
    static List<Mark> of(ItemReading reading, Field field) {
        List<Mark> marks = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            if (claim.voice() != Voice.OUTLET) {
                Cue cue = claim.cue();
                add(marks, Marking.CONTENT, field, claim.content().stream());
                add(marks, Marking.SOURCE, field, Stream.ofNullable(claim.mention()));
                add(marks, Marking.CUE, field, Stream.ofNullable(cue == null ? null : cue.span()));
            }
        }
        add(marks, Marking.FIGURE, field, reading.figures().stream().map(Figure::span));
        return marks.stream().distinct().sorted(OUTER_FIRST).toList();
    }

    private static void add(List<Mark> marks, Marking marking, Field field, Stream<Span> spans) {
        spans.filter(Objects::nonNull)
                .filter(span -> span.field() == field)
                .forEach(span -> marks.add(new Mark(marking, span.begin(), span.end())));
    }
}
