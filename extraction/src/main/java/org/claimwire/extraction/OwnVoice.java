package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The figures that stand outside all attributed content.
 *
 * <p>They are the outlet's word, sentence by sentence, but for those that the item attributes elsewhere: a lead or a
 * headline that repeats what a source says lower down is the source's statement, not another one.
 */
final class OwnVoice {

    /** What makes two figures the same within an item. */
    private record Likeness(
            Outcome outcome, @Nullable Interval interval, Group group, Polarity polarity, boolean background) {
        static Likeness of(Figure figure) {
            return new Likeness(
                    figure.outcome(), figure.interval(), figure.group(), figure.polarity(), figure.background());
        }
    }

    /** A sentence with figures of its own. */
    private record Statement(Sentence sentence, Passage passage, List<Integer> figures) {}

    private final Source outlet;
    private final Map<Integer, Passage> unclaimed = new TreeMap<>();

    OwnVoice(Source outlet) {
        this.outlet = outlet;
    }

    void add(int figure, Passage passage) {
        unclaimed.put(figure, passage);
    }

    /** Gives up the figures that a source states too, each to the first claim that states it. */
    void yieldTo(List<List<Integer>> statedByClaim, List<Figure> figures) {
        Map<Likeness, List<Integer>> claims = new HashMap<>();
        for (List<Integer> stated : statedByClaim) {
            stated.forEach(index -> claims.putIfAbsent(Likeness.of(figures.get(index)), stated));
        }
        unclaimed.keySet().removeIf(index -> {
            Figure figure = figures.get(index);
            List<Integer> stated = figure.interval() == null ? null : claims.get(Likeness.of(figure));
            return stated != null && stated.add(index);
        });
    }

    /** One claim for each sentence with figures that nobody else is said to state. */
    List<Claim> claims(List<Figure> figures) {
        Map<Sentence, Statement> statements = new LinkedHashMap<>();
        unclaimed.forEach((index, passage) -> {
            Sentence sentence = passage.sentenceAt(figures.get(index).span().begin());
            statements
                    .computeIfAbsent(sentence, key -> new Statement(key, passage, new ArrayList<>()))
                    .figures()
                    .add(index);
        });
        return statements.values().stream().map(this::claim).toList();
    }

    private Claim claim(Statement statement) {
        Sentence sentence = statement.sentence();
        Passage passage = statement.passage();
        Span content = new Span(passage.field(), sentence.begin(), sentence.end());
        return new Claim(
                Voice.OUTLET,
                outlet,
                null,
                null,
                List.of(content),
                Quotation.INDIRECT,
                false,
                false,
                List.of(),
                null,
                passage.quote(sentence),
                statement.figures());
    }
}
