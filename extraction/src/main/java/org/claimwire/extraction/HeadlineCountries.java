package org.claimwire.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.StatedFigures.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Whom a headline means that lets a country speak.
 *
 * <p>"Kenya says nine died" over a text in which its police say that nine died gives the word of the police.
 */
final class HeadlineCountries {

    private static final String GOVERNMENT = "government:";

    /** What speaks for a state. */
    private static final Set<SourceKind> OFFICIAL =
            Set.of(SourceKind.GOVERNMENT, SourceKind.POLICE, SourceKind.MILITARY, SourceKind.HEALTH, SourceKind.RESCUE);

    private final StatedFigures<Source> bodies = new StatedFigures<>();

    /** Notes what an official body states in the text. */
    void add(Source source, List<Figure> stated) {
        if (OFFICIAL.contains(source.kind())) {
            stated.forEach(figure -> bodies.add(figure, source));
        }
    }

    /** The one body of the country that states all that the headline lets its source say; the same source if there is none. */
    Source meant(Source source, List<Figure> stated) {
        if (!source.key().startsWith(GOVERNMENT) || stated.isEmpty()) {
            return source;
        }
        String country = source.key().substring(GOVERNMENT.length());
        Source meant = null;
        for (Figure figure : stated) {
            Source body = body(country, figure);
            if (body == null || (meant != null && !meant.key().equals(body.key()))) {
                return source;
            }
            meant = body;
        }
        return meant == null ? source : meant;
    }

    private @Nullable Source body(String country, Figure figure) {
        Map<String, Source> found = new HashMap<>();
        for (Stated<Source> stated : bodies.like(figure)) {
            if (isOf(country, stated.by().key())) {
                found.putIfAbsent(stated.by().key(), stated.by());
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    /** Whether a key is of a body of a country: {@code police:ke}, {@code police:ke/nairobi}. */
    private static boolean isOf(String country, String key) {
        String place = key.substring(key.indexOf(':') + 1);
        return place.equals(country) || place.startsWith(country + "/");
    }
}
