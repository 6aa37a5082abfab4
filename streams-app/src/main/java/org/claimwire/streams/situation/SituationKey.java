package org.claimwire.streams.situation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.Facet;
import org.claimwire.extraction.Group;
import org.claimwire.extraction.Outcome;
import org.claimwire.extraction.Place;

/**
 * What makes two figures comparable: one incident, outcome, part of mankind, and place.
 *
 * @param incident the incident's id
 * @param outcome what the people met
 * @param group who they are
 * @param facets the part of the group that is counted; empty if all of it is
 * @param place where, named as the first of its figures names it; two places with one {@link Place#path} are the same
 */
public record SituationKey(String incident, Outcome outcome, Group group, Set<Facet> facets, Place place) {

    /** Copies the set. */
    public SituationKey {
        facets = Set.copyOf(facets);
    }

    /** The key as the topics have it: {@code INCIDENT/killed/state_forces/kz}, facets behind the group, joined by {@code +}. */
    public String text() {
        StringBuilder who = new StringBuilder(word(group));
        new TreeSet<>(facets).forEach(facet -> who.append('+').append(word(facet)));
        return String.join("/", incident, word(outcome), who, place.path());
    }

    private static String word(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
