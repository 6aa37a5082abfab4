package org.claimwire.extraction.learned;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.Via;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Tag;

/**
 * Tells which of the rules' attributions stand, whatever was learned: those of a kind of which the labelled articles, political
 * news for the most part, show little, or which a tagger of single paragraphs cannot see.
 */
final class Precedence {

    private final Passage passage;
    private final TreeSet<Integer> figures;

    /**
     * What stands in a field.
     *
     * @param figures the words of its casualty figures
     */
    Precedence(Passage passage, List<Span> figures) {
        this.passage = passage;
        this.figures = figures.stream().map(Span::begin).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an attribution of the rules' stands. */
    boolean stands(Attribution rule) {
        return rule.verb().equals("according to")
                || holdsFigure(rule)
                || isRelayed(rule)
                || isNominal(rule)
                || namesNobody(rule)
                || goesOn(rule);
    }

    /** Whether something casualties are counted by stands in what is said. Whose word such a figure is, the rules alone tell. */
    boolean holdsFigure(Attribution one) {
        return one.content().stream().anyMatch(span -> {
            Integer first = figures.ceiling(span.begin());
            return first != null && first < span.end();
        });
    }

    /** Whether it came through others: "the police, quoted by the agency". */
    private static boolean isRelayed(Attribution rule) {
        return rule.cited() != null
                || !rule.channels().isEmpty()
                || rule.via().stream().anyMatch(one -> one.kind() == Via.Kind.OUTLET);
    }

    /** Whether a noun attributes: "the claim that". */
    private static boolean isNominal(Attribution rule) {
        Sentence s = rule.cue().sentence();
        return s.tagged(rule.cue().last(), Tag.NOUN) && !s.tagged(rule.cue().first(), Tag.VERB, Tag.AUX);
    }

    /** Whether it is passive and tells of no speaker: "two guards are alleged to have". */
    private static boolean namesNobody(Attribution rule) {
        return rule.source() == null && rule.cue().sentence().tagged(rule.cue().first(), Tag.AUX);
    }

    /** Whether its quotation goes on in another paragraph. */
    private boolean goesOn(Attribution rule) {
        int paragraph = rule.cue().sentence().paragraph();
        return rule.content().stream()
                .anyMatch(span -> passage.sentenceAt(span.begin()).paragraph() != paragraph);
    }
}
