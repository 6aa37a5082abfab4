package org.claimwire.streams.incident;

import java.util.List;
import org.claimwire.extraction.Place;

/** The narrowest place that holds several. */
final class Scopes {

    private Scopes() {}

    /** The path that all paths of these places, of one country, share from its beginning. */
    static String common(List<Place> places) {
        String[] common = places.get(0).path().split("/");
        int shared = common.length;
        for (Place place : places) {
            String[] other = place.path().split("/");
            int i = 0;
            while (i < shared && i < other.length && common[i].equals(other[i])) {
                i++;
            }
            shared = i;
        }
        return String.join("/", List.of(common).subList(0, Math.max(1, shared)));
    }
}
