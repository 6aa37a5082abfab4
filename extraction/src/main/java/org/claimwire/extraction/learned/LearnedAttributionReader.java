package org.claimwire.extraction.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.AttributionReader;
import org.claimwire.extraction.attribution.Particulars;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions by a model that was trained on labelled articles, beside the rules' reading.
 *
 * <p>The rules read first; a model may know what they found. Where both read the same cue, the learned spans stand and the
 * rules tell the rest (lemma, chain, who is cited), but for what takes {@linkplain Precedence precedence}. Headlines, whose
 * grammar the labelled articles do not show, are left to the rules. A cue that has no source and is no known word of saying
 * ("protests over") says too little to be anybody's claim.
 */
public final class LearnedAttributionReader implements AttributionReader {

    private final AttributionReader rules;
    private final SayingReader model;
    private final Particulars particulars = new Particulars();

    /** A reader by a model, completed by rules. */
    public LearnedAttributionReader(AttributionReader rules, SayingReader model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public List<Attribution> read(Passage passage, List<Span> figures, Steps steps) {
        List<Attribution> byRules = rules.read(passage, figures, steps);
        if (passage.field() == Field.TITLE) {
            return byRules;
        }
        List<ParagraphText> paragraphs = ParagraphText.of(passage, byRules);
        List<Attribution> learned = new ArrayList<>();
        for (Saying saying : model.read(passage, paragraphs, steps)) {
            int rule = ParagraphText.ruleAt(paragraphs, saying.cue().begin());
            learned.add(attribution(saying, rule < 0 ? null : byRules.get(rule)));
        }
        learned.removeIf(one -> Particulars.isUnsaid(one) || one.source() == null && !particulars.isKnown(one.cue()));
        return Union.of(learned, byRules, new Precedence(passage, figures));
    }

    private Attribution attribution(Saying saying, @Nullable Attribution byRules) {
        Phrase source = saying.source();
        List<Span> content = saying.content().stream()
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
        return particulars.complete(source == null ? null : owner(source), saying.cue(), content, byRules);
    }

    /** A source's phrase without the mark of what it owns: "Abel's claim". */
    private static Phrase owner(Phrase phrase) {
        Sentence s = phrase.sentence();
        boolean owns = phrase.last() > phrase.first() && s.is(phrase.last(), "'s", "'");
        return owns ? new Phrase(s, phrase.first(), phrase.last() - 1) : phrase;
    }
}
