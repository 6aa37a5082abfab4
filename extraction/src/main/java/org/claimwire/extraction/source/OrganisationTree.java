package org.claimwire.extraction.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.SourceKind;
import org.claimwire.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which body stands above which: prosecutors below the prosecutor general, police below the interior ministry, an agency of the
 * United Nations below the United Nations.
 *
 * <p>Sources with one root speak for one organisation, however many of its parts, towns and spokesmen repeat it.
 */
public final class OrganisationTree {

    private final Map<String, String> above =
            new HashMap<>(Lexicon.values(OrganisationTree.class, "organisation-tree.txt"));

    /**
     * The organisation behind a source: the topmost key above its own, the place below the country left out where the body is one
     * of a country's many. Null where nobody can tell whom it speaks for: unnamed sources, witnesses, persons, and media, which
     * repeat others.
     */
    public @Nullable String rootOf(Source source) {
        String key = source.key();
        if (key.startsWith("unnamed:") || key.startsWith("outlet:") || key.startsWith("person:")) {
            return null;
        }
        return switch (source.kind()) {
            case UNNAMED, WITNESS, PERSON, MEDIA, STATE_MEDIA -> null;
            default -> root(key, source.kind());
        };
    }

    private String root(String key, SourceKind kind) {
        int colon = key.indexOf(':');
        String stem = colon < 0 ? key : key.substring(0, colon);
        String parent = above.getOrDefault(key, above.get(stem));
        if (parent != null) {
            return root(parent.indexOf(':') < 0 ? parent + ":" + country(key) : parent, kind);
        }
        // A hospital is its own; the police of two towns are one force.
        return kind == SourceKind.HEALTH ? key : withoutTown(key);
    }

    private static String country(String key) {
        String place = withoutTown(key);
        return place.substring(place.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutTown(String key) {
        int town = key.indexOf('/');
        return town < 0 ? key : key.substring(0, town);
    }
}
