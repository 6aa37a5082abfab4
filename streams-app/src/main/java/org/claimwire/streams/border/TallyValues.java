package org.claimwire.streams.border;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimwire.extraction.Interval;
import org.claimwire.extraction.Quotation;
import org.claimwire.streams.situation.SituationKey;
import org.claimwire.streams.situation.StandingFigure;
import org.claimwire.streams.tally.Tally;
import org.claimwire.v1.Group;
import org.claimwire.v1.Outcome;
import org.claimwire.v1.Revisions;
import org.claimwire.v1.SourceTally;

/** Tallies as values of their topic. */
public final class TallyValues {

    private TallyValues() {}

    /** The value that says what is known of a source now. */
    public static SourceTally of(Tally tally) {
        return SourceTally.newBuilder()
                .setSource(ClaimValues.of(tally.source()))
                .setClaims(tally.claims())
                .setWithdrawn(tally.withdrawn())
                .setItems(tally.items())
                .setOutlets(tally.outlets())
                .setOutletsOmitted(tally.outletsOmitted())
                .setQuotations(words(tally.quotations()))
                .setDenials(tally.denials())
                .setRevisions(new Revisions(tally.up(), tally.down()))
                .setStanding(tally.standing())
                .setStandingFigures(
                        tally.standingFigures().stream().map(TallyValues::of).toList())
                .setStandingFiguresOmitted(tally.standingFiguresOmitted())
                .setFirst(tally.first())
                .setLast(tally.last())
                .build();
    }

    private static org.claimwire.v1.StandingFigure of(StandingFigure figure) {
        Interval standing = Objects.requireNonNull(figure.standing(), "a tally shows only figures that stand");
        SituationKey situation = figure.situation();
        return org.claimwire.v1.StandingFigure.newBuilder()
                .setSituation(situation.text())
                .setOutcome(Outcome.valueOf(situation.outcome().name()))
                .setGroup(Group.valueOf(situation.group().name()))
                .setFacets(FigureValues.facets(situation.facets()))
                .setPlace(FigureValues.of(situation.place()))
                .setValue(figure.value())
                .setLow(standing.low())
                .setHigh(standing.high())
                .setSince(Objects.requireNonNull(figure.since(), "a figure that stands has stood since some time"))
                .build();
    }

    private static Map<String, Long> words(Map<Quotation, Long> counts) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((quotation, count) -> words.put(quotation.name().toLowerCase(Locale.ROOT), count));
        return words;
    }
}
