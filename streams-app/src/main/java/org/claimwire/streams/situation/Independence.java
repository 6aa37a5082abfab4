package org.claimwire.streams.situation;

import org.claimwire.extraction.Source;
import org.claimwire.extraction.source.OrganisationTree;
import org.jspecify.annotations.Nullable;

/** Which sources are known to speak for themselves. */
public final class Independence {

    private static final OrganisationTree TREE = new OrganisationTree();

    private Independence() {}

    /**
     * The organisation behind a source, all bodies above it included. Null where nobody can tell whom it speaks for: unnamed
     * sources, witnesses, persons, and media, which repeat others.
     */
    public static @Nullable String rootOf(Source source) {
        return TREE.rootOf(source);
    }
}
