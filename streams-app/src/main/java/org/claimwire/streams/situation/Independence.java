package org.claimwire.streams.situation;

import org.claimwire.extraction.Source;
import org.jspecify.annotations.Nullable;

/** Which sources are known to speak for themselves. */
public final class Independence {

    private Independence() {}

    /**
     * The organisation behind a source: its key without the place below the country. Null where nobody can tell whom it speaks for:
     * unnamed sources, witnesses, persons, and media, which repeat others.
     */
    public static @Nullable String rootOf(Source source) {
        if (SourceClass.of(source.key()) != SourceClass.NAMED) {
            return null;
        }
        return switch (source.kind()) {
            case UNNAMED, WITNESS, PERSON, MEDIA, STATE_MEDIA -> null;
            default -> {
                int place = source.key().indexOf('/');
                yield place < 0 ? source.key() : source.key().substring(0, place);
            }
        };
    }
}
