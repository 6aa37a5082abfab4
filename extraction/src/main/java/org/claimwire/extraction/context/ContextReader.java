package org.claimwire.extraction.context;

import java.util.List;
import org.claimwire.extraction.ItemContext;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.event.ItemEvents;
import org.claimwire.extraction.text.Passage;

/** Reads what an item says around its figures. Safe for use by many threads. */
public final class ContextReader {

    private final Terms terms = new Terms();

    /** The context of an item, of its fields and of what is attributed in its body, which is the last field. */
    public ItemContext read(ItemText item, List<Passage> fields, List<Attribution> attributions, ItemEvents events) {
        Passage body = fields.get(fields.size() - 1);
        return new ItemContext(terms.of(item, fields), EventDay.of(body, attributions, events, item.published()));
    }
}
