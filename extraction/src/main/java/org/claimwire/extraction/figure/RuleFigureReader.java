package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** Reads figures sentence by sentence, by lexicons and rules on parts of speech. */
public final class RuleFigureReader implements FigureReader {

    private final People people = new People();
    private final SentenceFigures findings = new SentenceFigures(new Counts(), new OutcomeWords(), people);
    private final Circumstances circumstances = new Circumstances();

    @Override
    public List<Figure> read(ItemText item, Passage passage, ItemPlaces places, Steps steps) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            steps.take(sentence.size() * 8);
            Integer whole = null;
            List<Finding> found = findings.in(sentence);
            steps.take(found.size() * sentence.size());
            Finding before = null;
            for (Finding finding : found) {
                Group group = group(finding, before);
                Figure figure = figure(finding, group, finding.partOf() ? whole : null, item, passage, places);
                before = finding;
                whole = finding.partOf() ? whole : Integer.valueOf(figures.size());
                figures.add(figure);
            }
        }
        return figures;
    }

    /** "eight soldiers were killed and 317 wounded": a number without a noun counts the people before it. */
    private Group group(Finding finding, @Nullable Finding before) {
        boolean bare = finding.people() == null && finding.count().first() > 0 && before != null;
        boolean elliptic =
                bare && finding.count().phrase().sentence().is(finding.count().first() - 1, "and", ",", "with");
        return elliptic && before != null ? people.group(before.people()) : people.group(finding.people());
    }

    private Figure figure(
            Finding finding, Group group, @Nullable Integer whole, ItemText item, Passage passage, ItemPlaces places) {
        Phrase phrase = finding.count().phrase();
        Sentence s = phrase.sentence();
        Phrase who = finding.people();
        return new Figure(
                phrase.span(passage.field()),
                phrase.words(passage.text()),
                finding.outcome(),
                finding.count().value(),
                finding.count().interval(),
                finding.count().qualifier(),
                who == null ? "" : who.words(passage.text()),
                group,
                people.facets(who),
                places.of(s, phrase.begin()),
                finding.partOf(),
                whole,
                circumstances.isBackground(s, item),
                circumstances.measure(s, finding),
                circumstances.polarity(s, finding));
    }
}
