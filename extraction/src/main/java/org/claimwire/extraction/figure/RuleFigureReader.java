package org.claimwire.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Measure;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** Reads figures sentence by sentence, by lexicons and rules on parts of speech. */
public final class RuleFigureReader implements FigureReader {

    private static final int MEMORY = 100;

    private final People people = new People();
    private final SentenceFigures findings = new SentenceFigures(new Counts(), new OutcomeWords(), people);
    private final Groups groups = new Groups(people);
    private final Circumstances circumstances = new Circumstances();

    @Override
    public List<Figure> read(ItemText item, Passage passage, ItemPlaces places, ItemEvents events, Steps steps) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            steps.take(sentence.size() * 8);
            Integer whole = null;
            List<Finding> found = findings.in(sentence);
            if (found.isEmpty() && !figures.isEmpty() && circumstances.isRetraction(sentence)) {
                found = findings.recalled(
                        sentence, figures.get(figures.size() - 1).outcome());
            }
            steps.take(found.size() * sentence.size());
            Finding before = null;
            for (Finding finding : found) {
                Group group = groups.of(finding, before);
                Place place = places.of(sentence, finding.count().phrase().begin(), breakdown(finding, found));
                EventKind event = events.of(passage, sentence, finding.count().first());
                Figure figure = figure(finding, group, finding.partOf() ? whole : null, item, passage, event, place);
                before = finding;
                whole = finding.partOf() ? whole : Integer.valueOf(figures.size());
                figures.add(alone(figure, figures));
            }
        }
        return figures;
    }

    /** "Another 317 were injured" behind eight killed adds to no injured: the first figure of an outcome is its total. */
    private static Figure alone(Figure figure, List<Figure> before) {
        boolean other =
                !before.isEmpty() && before.stream().limit(MEMORY).noneMatch(one -> one.outcome() == figure.outcome());
        return figure.measure() == Measure.INCREMENT && other
                ? figure.with(figure.outcome().isStock() ? Measure.STOCK : Measure.TOTAL)
                : figure;
    }

    /** The offset of the first part behind a finding that has a place of its own; the sentence's end if none follows. */
    private static int breakdown(Finding finding, List<Finding> found) {
        for (Finding other : found) {
            if (other.partOf() && other.count().first() > finding.count().first() && isPlaced(other)) {
                return other.count().phrase().begin();
            }
        }
        return finding.count().phrase().sentence().end();
    }

    /** "103 of them in Almaty", but not "including three children, in the blast in Lahore", which places the whole. */
    private static boolean isPlaced(Finding part) {
        Sentence s = part.count().phrase().sentence();
        for (int i = part.count().last() + 1; !s.endsClause(i) && !s.is(i, ","); i++) {
            if (s.is(i, "in", "at", "near", "from")) {
                return true;
            }
        }
        return false;
    }

    private Figure figure(
            Finding finding,
            Group group,
            @Nullable Integer whole,
            ItemText item,
            Passage passage,
            EventKind event,
            @Nullable Place place) {
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
                event,
                place,
                finding.partOf(),
                whole,
                circumstances.isBackground(s, finding, item),
                circumstances.measure(s, finding),
                circumstances.polarity(s, finding));
    }
}
