package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Tells whom mentions stand for. Safe for use by many threads; what it remembers of an item lives in {@link ItemSources}. */
public interface SourceResolver {

    /** Opens an item whose mentions are then given in the order of the text, the headline's first. */
    ItemSources open(ItemText item, List<Passage> passages, ItemPlaces places, Steps steps);
}
