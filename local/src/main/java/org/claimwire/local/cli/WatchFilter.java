package org.claimwire.local.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwire.extraction.Outcome;
import org.claimwire.v1.Alert;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Place;
import org.claimwire.v1.Reason;
import org.claimwire.v1.Side;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the topics.
 *
 * @param source part of a source's key or name in any case, or null for all
 * @param outlet part of an outlet's name in any case, or null for all
 * @param country ISO 3166-1 alpha-2 code, or null for all
 * @param outcome what the people met, or null for all
 * @param open whether only alerts that are open are wanted
 */
record WatchFilter(
        @Nullable String source,
        @Nullable String outlet,
        @Nullable String country,
        @Nullable Outcome outcome,
        boolean open) {

    /** Wants everything. */
    static final WatchFilter ALL = new WatchFilter(null, null, null, null, false);

    /** Whether the claim is by such a source, carried by such an outlet, and states such a figure. */
    boolean wants(Claim claim) {
        Stream<String> outlets = Stream.concat(Stream.ofNullable(claim.getOutlet()), claim.getCarriedBy().stream());
        return isBy(Stream.of(claim.getSource()))
                && contains(outlets, outlet)
                && (anyFigure()
                        || claim.getFigures().stream()
                                .anyMatch(figure -> isIn(figure.getPlace()) && isOf(figure.getOutcome())));
    }

    /** Whether the tally is of such a source, counts such an outlet, and has such a figure standing. */
    boolean wants(SourceTally tally) {
        return isBy(Stream.of(tally.getSource()))
                && contains(tally.getOutlets().keySet().stream(), outlet)
                && (anyFigure()
                        || tally.getStandingFigures().stream()
                                .anyMatch(figure -> isIn(figure.getPlace()) && isOf(figure.getOutcome())));
    }

    /** Whether the situation is there, about that, and such a source or outlet has a figure in it. */
    boolean wants(Situation situation) {
        return isIn(situation.getPlace())
                && isOf(situation.getOutcome())
                && isBy(situation.getPositions().stream().map(position -> position.getSource()))
                && contains(
                        situation.getPositions().stream().flatMap(position -> position.getOutlets().stream()), outlet);
    }

    /** Whether the alert is there, about that, open if that is wanted, and such a source or outlet is on a side. */
    boolean wants(Alert alert) {
        return isIn(alert.getPlace())
                && isOf(alert.getOutcome())
                && (!open || alert.getStatus() == AlertStatus.OPEN)
                && isBy(sides(alert).map(Side::getSource))
                && contains(sides(alert).flatMap(side -> side.getOutlets().stream()), outlet);
    }

    private static Stream<Side> sides(Alert alert) {
        return alert.getReasons().stream().map(Reason::getSides).flatMap(Collection::stream);
    }

    private boolean anyFigure() {
        return country == null && outcome == null;
    }

    private boolean isIn(@Nullable Place place) {
        return country == null || (place != null && country.equals(place.getCountry()));
    }

    /** The enums of reading and of the topics share their words. */
    private boolean isOf(Enum<?> candidate) {
        return outcome == null || candidate.name().equals(outcome.name());
    }

    private boolean isBy(Stream<Source> candidates) {
        return contains(candidates.flatMap(candidate -> Stream.of(candidate.getKey(), candidate.getName())), source);
    }

    private static boolean contains(Stream<String> names, @Nullable String words) {
        return words == null
                || names.anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}
