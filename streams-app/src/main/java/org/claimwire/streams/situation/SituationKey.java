package org.claimwire.streams.situation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;
import org.claimwire.extraction.place.Countries;

/**
 * What makes two figures comparable: one incident, outcome, part of mankind, and place.
 *
 * @param incident the incident's id
 * @param outcome what the people met
 * @param group who they are
 * @param facets the part of the group that is counted; empty if all of it is
 * @param place where, under its usual English name
 */
public record SituationKey(String incident, Outcome outcome, Group group, Set<Facet> facets, Place place) {

    /** Copies the set, and gives the place its usual name, so that keys of one situation are equal. */
    public SituationKey {
        facets = Set.copyOf(facets);
        place = usual(place);
    }

    private static Place usual(Place place) {
        String country = place.country();
        if (country == null) {
            throw new IllegalArgumentException("a situation needs a country: " + place);
        }
        String wide = place.region() == null ? Countries.nameOf(country) : place.region();
        String name = place.city() == null ? wide : place.city();
        return new Place(name, country, place.region(), place.city());
    }

    /** The key as the topics have it: {@code INCIDENT/killed/state_forces/kz}, facets behind the group, joined by {@code +}. */
    public String text() {
        StringBuilder who = new StringBuilder(word(group));
        new TreeSet<>(facets).forEach(facet -> who.append('+').append(word(facet)));
        return String.join("/", incident, word(outcome), who, place.path());
    }

    /** The same people and place, with another outcome. */
    public SituationKey with(Outcome other) {
        return new SituationKey(incident, other, group, facets, place);
    }

    /** Whether it counts a part of what the other counts; perpetrators are part of no whole, for many counts leave them out. */
    public boolean isPartOf(SituationKey whole) {
        return incident.equals(whole.incident)
                && outcome == whole.outcome
                && (group == whole.group || (whole.group == Group.EVERYONE && group != Group.PERPETRATOR))
                && (whole.facets.isEmpty() || (!facets.isEmpty() && whole.facets.containsAll(facets)))
                && whole.place.contains(place)
                && !isSame(whole);
    }

    /** Two places that lie within one another are one, of which one item tells the region and another does not. */
    private boolean isSame(SituationKey other) {
        return group == other.group && facets.equals(other.facets) && place.contains(other.place);
    }

    private static String word(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
