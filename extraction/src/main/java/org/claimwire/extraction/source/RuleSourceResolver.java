package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Resolves mentions by lexicons and by what the item has named before. */
public final class RuleSourceResolver implements SourceResolver {

    private final Profiler profiler = new Profiler();
    private final Antecedents.Words words = new Antecedents.Words();
    private final SourceKinds kinds = new SourceKinds();

    @Override
    public ItemSources open(ItemText item, List<Passage> passages, ItemPlaces places, Steps steps) {
        Cast cast = Cast.of(profiler, item.uri(), passages, places, steps);
        return new ResolvedSources(
                item, profiler, new Antecedents(words, cast), cast, new SourceNames(item, places, kinds), places);
    }
}
