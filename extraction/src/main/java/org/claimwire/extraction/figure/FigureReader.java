package org.claimwire.extraction.figure;

import java.util.List;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Finds casualty figures in the fields of an item. Safe for use by many threads. */
public interface FigureReader {

    /** The figures of each field, in the order of the text; a part's whole is an index in its field's list. */
    List<List<Figure>> read(ItemText item, List<Passage> fields, ItemPlaces places, ItemEvents events, Steps steps);
}
