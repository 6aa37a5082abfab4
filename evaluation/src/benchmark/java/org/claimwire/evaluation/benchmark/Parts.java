package org.claimwire.evaluation.benchmark;

import java.util.List;
import java.util.Objects;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.VagueWords;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.AttributionReader;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.event.EventWords;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.figure.FigureReader;
import org.claimwire.extraction.figure.RuleFigureReader;
import org.claimwire.extraction.learned.AttributionModel;
import org.claimwire.extraction.learned.LearnedAttributionReader;
import org.claimwire.extraction.learned.TaggedSayings;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Steps;

/** The steps of a reader one by one, on the body alone. */
final class Parts {

    private final PassageReader passages = PassageReader.load();
    private final Gazetteer gazetteer = new Gazetteer();
    private final AttributionReader attributions = new LearnedAttributionReader(
            new RuleAttributionReader(gazetteer),
            new TaggedSayings(Objects.requireNonNull(AttributionModel.find(), "no attribution model")));
    private final FigureReader figures = new RuleFigureReader(VagueWords.DESK);
    private final EventWords eventWords = new EventWords();

    List<Attribution> attributions(ItemText item) {
        Steps budget = budget(item);
        return attributions.read(passage(item, budget), List.of(), budget);
    }

    List<Object> attributionsAndFigures(ItemText item) {
        Steps budget = budget(item);
        Passage passage = passage(item, budget);
        List<Passage> fields = List.of(passage);
        ItemPlaces places = new ItemPlaces(gazetteer, fields, item.country(), item.outlet(), budget);
        ItemEvents events = new ItemEvents(eventWords, fields, budget);
        List<List<Figure>> found = figures.read(item, fields, places, events, budget);
        List<Span> words = found.get(0).stream().map(Figure::span).toList();
        return List.of(attributions.read(passage, words, budget), found);
    }

    private Passage passage(ItemText item, Steps budget) {
        return passages.read(Field.TEXT, item.text(), 0, item.text().length(), budget);
    }

    private static Steps budget(ItemText item) {
        return Steps.forLength(item.text().length());
    }
}
