package org.claimwire.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.extraction.StatedFigures.Stated;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;

/**
 * The figures that stand outside all attributed content.
 *
 * <p>They are the outlet's word, sentence by sentence, but for those that the item attributes elsewhere: a lead or a
 * headline that repeats what a source says lower down is the source's statement, not another one.
 */
final class OwnVoice {

    /** A sentence with figures of its own. */
    private record Statement(Sentence sentence, Passage passage, List<Integer> figures) {}

    private final Source outlet;
    private final List<Via> via;
    private final Map<Integer, Passage> unclaimed = new TreeMap<>();

    OwnVoice(Source outlet, List<Via> via) {
        this.outlet = outlet;
        this.via = via;
    }

    void add(int figure, Passage passage) {
        unclaimed.put(figure, passage);
    }

    /**
     * Gives up the figures that a source states too, each to the first claim that states it. The number is then the source's, so
     * it is read as the source qualifies it, unless its own words are the looser ones.
     *
     * @param statedByClaim the indexes that each claim states, in the order of the claims; grows by what is given up
     * @param figures the item's figures; those given up are replaced
     */
    void yieldTo(List<List<Integer>> statedByClaim, List<Figure> figures) {
        StatedFigures<List<Integer>> sources = new StatedFigures<>();
        for (List<Integer> stated : statedByClaim) {
            stated.forEach(index -> sources.add(figures.get(index), stated));
        }
        unclaimed.keySet().removeIf(index -> {
            List<Stated<List<Integer>>> same = sources.like(figures.get(index));
            if (same.isEmpty()) {
                return false;
            }
            figures.set(index, asStated(figures.get(index), same.get(0).figure()));
            return same.get(0).by().add(index);
        });
    }

    private static Figure asStated(Figure repeated, Figure stated) {
        Interval own = repeated.interval();
        Interval meant = stated.interval();
        boolean looser = own == null || meant == null || own.holds(meant);
        return looser ? repeated : repeated.with(stated.qualifier(), meant);
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
                via,
                null,
                passage.quote(sentence),
                statement.figures());
    }
}
