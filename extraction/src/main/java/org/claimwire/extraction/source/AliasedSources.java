package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;

/** The sources of an item under the keys that an editor's aliases give them. */
record AliasedSources(ItemSources sources, Aliases aliases) implements ItemSources {

    @Override
    public Source source(Phrase mention, Passage passage, List<Phrase> channels) {
        return aliases.of(sources.source(mention, passage, channels));
    }

    @Override
    public Source outlet() {
        return aliases.of(sources.outlet());
    }

    @Override
    public Source nobody() {
        return sources.nobody();
    }
}
