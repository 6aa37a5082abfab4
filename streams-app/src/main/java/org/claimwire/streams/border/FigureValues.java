package org.claimwire.streams.border;

import java.util.Collection;
import java.util.List;
import org.claimwire.extraction.Figure;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Place;
import org.claimwire.v1.EventKind;
import org.claimwire.v1.Facet;
import org.claimwire.v1.Group;
import org.claimwire.v1.Measure;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Polarity;
import org.claimwire.v1.Qualifier;

/** Figures, and their parts, as they stand in published values. */
final class FigureValues {

    private FigureValues() {}

    static org.claimwire.v1.Figure of(Figure figure) {
        Interval interval = figure.interval();
        return org.claimwire.v1.Figure.newBuilder()
                .setSpan(ClaimValues.of(figure.span()))
                .setPhrase(figure.phrase())
                .setOutcome(Outcome.valueOf(figure.outcome().name()))
                .setValue(figure.value())
                .setLow(interval == null ? null : (Long) interval.low())
                .setHigh(interval == null ? null : interval.high())
                .setQualifier(Qualifier.valueOf(figure.qualifier().name()))
                .setPopulation(figure.population())
                .setGroup(Group.valueOf(figure.group().name()))
                .setFacets(facets(figure.facets()))
                .setEvent(EventKind.valueOf(figure.event().name()))
                .setPlace(figure.place() == null ? null : of(figure.place()))
                .setPartOf(figure.partOf())
                .setBackground(figure.background())
                .setMeasure(Measure.valueOf(figure.measure().name()))
                .setPolarity(Polarity.valueOf(figure.polarity().name()))
                .build();
    }

    static List<Facet> facets(Collection<org.claimwire.extraction.Facet> facets) {
        return facets.stream()
                .sorted()
                .map(facet -> Facet.valueOf(facet.name()))
                .toList();
    }

    static org.claimwire.v1.Place of(Place place) {
        return org.claimwire.v1.Place.newBuilder()
                .setName(place.name())
                .setCountry(place.country())
                .setRegion(place.region())
                .setCity(place.city())
                .build();
    }
}
