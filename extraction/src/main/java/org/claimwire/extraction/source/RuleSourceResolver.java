package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Steps;

/** Resolves mentions by lexicons and by what the item has named before. */
public final class RuleSourceResolver implements SourceResolver {

    private final Profiler profiler;
    private final Aliases aliases;
    private final Antecedents.Words words = new Antecedents.Words();
    private final SourceKinds kinds = new SourceKinds();

    /** A resolver that goes by an editor's aliases before its own lists. */
    public RuleSourceResolver(Aliases aliases) {
        this.aliases = aliases;
        this.profiler = new Profiler(aliases);
    }

    @Override
    public ItemSources open(ItemText item, List<Passage> passages, ItemPlaces places, Steps steps) {
        Cast cast = Cast.of(profiler, item.uri(), passages, places, steps);
        ItemSources sources = new ResolvedSources(
                item, profiler, new Antecedents(words, cast), cast, new SourceNames(item, places, kinds), places);
        return new AliasedSources(sources, aliases);
    }
}
