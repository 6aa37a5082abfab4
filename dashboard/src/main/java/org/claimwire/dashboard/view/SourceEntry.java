package org.claimwire.dashboard.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwire.v1.Place;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.StandingFigure;

/** Entries of sources: those with the most claims first. */
final class SourceEntry {

    private SourceEntry() {}

    static Entry<SourceTally> of(SourceTally tally, long change) {
        String key = tally.getSource().getKey();
        return new Entry<>(
                Kind.SOURCE, key, tally, new Order(0, tally.getClaims(), key), facets(tally), Map.of(), null, change);
    }

    private static Facets facets(SourceTally tally) {
        List<StandingFigure> standing = tally.getStandingFigures();
        List<Place> places = standing.stream().map(StandingFigure::getPlace).toList();
        Source source = tally.getSource();
        return new Facets(
                Set.of(),
                standing.stream().map(figure -> Words.of(figure.getOutcome())).collect(Collectors.toSet()),
                standing.stream().map(figure -> Words.of(figure.getGroup())).collect(Collectors.toSet()),
                Set.of(source.getKey()),
                Entries.outlets(tally.getOutlets().keySet().stream()),
                Places.countries(places),
                Places.folded(places),
                Folded.of(Stream.of(
                        source.getName(),
                        source.getKey(),
                        source.getPerson(),
                        source.getRole(),
                        source.getOrganisation(),
                        Words.spelled(source.getKind()))),
                Set.of(),
                tally.getLast());
    }
}
