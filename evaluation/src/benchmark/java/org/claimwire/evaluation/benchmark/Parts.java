package org.claimwire.evaluation.benchmark;

import java.util.List;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.attribution.AttributionReader;
import org.claimwire.extraction.attribution.RuleAttributionReader;
import org.claimwire.extraction.event.EventWords;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.figure.FigureReader;
import org.claimwire.extraction.figure.RuleFigureReader;
import org.claimwire.extraction.place.Gazetteer;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.PassageReader;
import org.claimwire.extraction.text.Steps;

/** The steps of a reader one by one, on the body alone. */
final class Parts {

    private final PassageReader passages = PassageReader.load();
    private final Gazetteer gazetteer = new Gazetteer();
    private final AttributionReader attributions = new RuleAttributionReader(gazetteer);
    private final FigureReader figures = new RuleFigureReader();
    private final EventWords eventWords = new EventWords();

    List<Attribution> attributions(ItemText item) {
        Steps budget = budget(item);
        return attributions.read(passage(item, budget), budget);
    }

    List<Object> attributionsAndFigures(ItemText item) {
        Steps budget = budget(item);
        Passage passage = passage(item, budget);
        List<Passage> fields = List.of(passage);
        ItemPlaces places = new ItemPlaces(gazetteer, fields, item.country(), budget);
        ItemEvents events = new ItemEvents(eventWords, fields, budget);
        return List.of(
                attributions.read(passage, budget), figures.read(item, passage, places, events, budget));
    }

    private Passage passage(ItemText item, Steps budget) {
        return passages.read(Field.TEXT, item.text(), 0, item.text().length(), budget);
    }

    private static Steps budget(ItemText item) {
        return Steps.forLength(item.text().length());
    }
}
