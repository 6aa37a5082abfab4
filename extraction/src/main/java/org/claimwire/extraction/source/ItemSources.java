package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;

/** The sources of one item; not safe for use by several threads. */
public interface ItemSources {

    /**
     * Whom a mention stands for. Mentions come in the order of the text, since each may point back.
     *
     * @param mention the words that name the source
     * @param passage the field they stand in
     * @param channels words beside the mention that name who only passed the statement on; a pronoun never points to them
     */
    Source source(Phrase mention, Passage passage, List<Phrase> channels);

    /** The source of what is attributed, but to nobody: keyed within the item. */
    Source nobody();

    /** The outlet as the source of what it says in its own voice; keyed within the item if the outlet is unknown. */
    Source outlet();
}
