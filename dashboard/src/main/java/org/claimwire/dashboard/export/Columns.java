package org.claimwire.dashboard.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwire.dashboard.view.AlertOfSituation;
import org.claimwire.dashboard.view.Entry;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.SituationEntry;
import org.claimwire.dashboard.view.Words;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Facet;
import org.claimwire.v1.Figure;
import org.claimwire.v1.Place;
import org.claimwire.v1.Position;
import org.claimwire.v1.Reason;
import org.claimwire.v1.Situation;
import org.claimwire.v1.Source;
import org.claimwire.v1.SourceTally;
import org.jspecify.annotations.Nullable;

/**
 * The tables: a row for each position of a situation, each reason of an alert, each source, each figure of a claim. What has none
 * of these has one row all the same.
 */
final class Columns {

    private static final List<String> PLACE = List.of("place", "country", "region", "city");
    private static final List<String> SOURCE = List.of("source", "sourceName", "sourceKind");
    private static final Map<Kind, List<String>> NAMES = Map.of(
            Kind.SITUATION,
            joined(Stream.of(
                    List.of("key", "title", "incident", "kind", "watch", "outcome", "group", "facets"),
                    PLACE,
                    List.of("low", "best", "high", "independent", "updated", "alert", "openReasons"),
                    SOURCE,
                    List.of("value", "positionLow", "positionHigh", "qualifier", "time", "precision", "published"),
                    List.of("status", "ended", "outlets", "claims"))),
            Kind.ALERT,
            joined(Stream.of(
                    List.of("id", "situation", "incident", "kind", "outcome", "group", "facets"),
                    PLACE,
                    List.of(
                            "status",
                            "severity",
                            "headline",
                            "updated",
                            "reason",
                            "opened",
                            "closed",
                            "sources",
                            "part"))),
            Kind.SOURCE,
            joined(Stream.of(
                    SOURCE,
                    List.of("organisation", "claims", "withdrawn", "items", "outlets", "denials"),
                    List.of("revisedUp", "revisedDown", "standing", "first", "last"))),
            Kind.CLAIM,
            joined(Stream.of(
                    List.of("claimId", "state", "withdrawnBecause", "assertedAt", "withdrawnAt", "uri", "itemVersion"),
                    List.of("outlet", "headline", "link"),
                    SOURCE,
                    List.of("quotation", "said", "sentence", "phrase", "outcome", "value", "low", "high", "qualifier"),
                    List.of("population", "group", "facets"),
                    PLACE,
                    List.of("measure", "polarity", "background"))));

    private Columns() {}

    /** The names of a kind's columns. */
    static List<String> names(Kind kind) {
        return NAMES.getOrDefault(kind, List.of());
    }

    /** The rows of an entry, as wide as there are names; a cell that is absent is null. */
    static List<List<@Nullable Object>> rows(Entry<?> entry) {
        if (entry.value() instanceof Situation situation) {
            return rows(situation.getPositions(), position -> situation(entry, situation, position));
        }
        if (entry.value() instanceof Alert alert) {
            return rows(alert.getReasons(), reason -> alert(entry, alert, reason));
        }
        if (entry.value() instanceof Claim claim) {
            boolean shown = entry.hidden().isEmpty();
            return rows(shown ? claim.getFigures() : List.of(), figure -> claim(entry, claim, figure));
        }
        return entry.value() instanceof SourceTally tally ? List.of(tally(tally)) : List.of();
    }

    private static <P> List<List<@Nullable Object>> rows(List<P> parts, Row<P> row) {
        return parts.isEmpty()
                ? List.of(row.of(null))
                : parts.stream().map(row::of).toList();
    }

    private static List<@Nullable Object> situation(Entry<?> entry, Situation situation, @Nullable Position position) {
        AlertOfSituation alert = entry.alert();
        List<@Nullable Object> cells = cells(
                situation.getKey(),
                SituationEntry.title(situation),
                situation.getIncident(),
                situation.getKind(),
                situation.getWatch(),
                situation.getOutcome(),
                situation.getGroup(),
                facets(situation.getFacets()));
        add(cells, situation.getPlace());
        append(
                cells,
                cells(
                        situation.getLow(),
                        situation.getBest(),
                        situation.getHigh(),
                        situation.getIndependent(),
                        entry.updated(),
                        alert == null ? null : alert.id(),
                        alert == null ? null : several(alert.openReasons())));
        add(cells, position == null ? null : position.getSource());
        append(
                cells,
                position == null
                        ? absent(11)
                        : cells(
                                position.getValue(),
                                position.getLow(),
                                position.getHigh(),
                                position.getQualifier(),
                                position.getTime().getTime(),
                                position.getTime().getPrecision(),
                                position.getPublished(),
                                position.getStatus(),
                                position.getEnded(),
                                several(position.getOutlets()),
                                several(position.getEvidence().stream()
                                        .map(evidence -> evidence.getClaimId())
                                        .toList())));
        return cells;
    }

    private static List<@Nullable Object> alert(Entry<?> entry, Alert alert, @Nullable Reason reason) {
        List<@Nullable Object> cells = cells(
                alert.getId(),
                alert.getSituation(),
                alert.getIncident(),
                alert.getKind(),
                alert.getOutcome(),
                alert.getGroup(),
                facets(alert.getFacets()));
        add(cells, alert.getPlace());
        append(cells, cells(alert.getStatus(), alert.getSeverity(), alert.getHeadline(), entry.updated()));
        append(
                cells,
                reason == null
                        ? absent(5)
                        : cells(
                                reason.getKind(),
                                reason.getOpened(),
                                reason.getClosed(),
                                several(reason.getSources()),
                                reason.getPart()));
        return cells;
    }

    private static List<@Nullable Object> tally(SourceTally tally) {
        List<@Nullable Object> cells = new ArrayList<>();
        add(cells, tally.getSource());
        append(
                cells,
                cells(
                        tally.getSource().getOrganisation(),
                        tally.getClaims(),
                        tally.getWithdrawn(),
                        tally.getItems(),
                        several(tally.getOutlets().keySet()),
                        tally.getDenials(),
                        tally.getRevisions().getUp(),
                        tally.getRevisions().getDown(),
                        tally.getStanding(),
                        tally.getFirst(),
                        tally.getLast()));
        return cells;
    }

    private static List<@Nullable Object> claim(Entry<?> entry, Claim claim, @Nullable Figure figure) {
        boolean shown = entry.hidden().isEmpty();
        List<@Nullable Object> cells = cells(
                claim.getClaimId(),
                claim.getState(),
                shown ? claim.getWithdrawnBecause() : entry.hidden().get(claim.getClaimId()),
                claim.getAssertedAt(),
                claim.getWithdrawnAt(),
                claim.getUri(),
                claim.getItemVersion(),
                claim.getOutlet(),
                shown ? claim.getHeadline() : null,
                shown ? claim.getLink() : null);
        add(cells, claim.getSource());
        append(
                cells,
                cells(
                        shown ? claim.getQuotation() : null,
                        claim.getSaid() == null ? null : claim.getSaid().getTime(),
                        shown ? claim.getSentence().getExact() : null));
        if (figure == null) {
            append(cells, absent(16));
            return cells;
        }
        append(
                cells,
                cells(
                        figure.getPhrase(),
                        figure.getOutcome(),
                        figure.getValue(),
                        figure.getLow(),
                        figure.getHigh(),
                        figure.getQualifier(),
                        figure.getPopulation(),
                        figure.getGroup(),
                        facets(figure.getFacets())));
        add(cells, figure.getPlace());
        append(cells, cells(figure.getMeasure(), figure.getPolarity(), figure.getBackground()));
        return cells;
    }

    private static void append(List<@Nullable Object> cells, List<@Nullable Object> more) {
        cells.addAll(more);
    }

    private static void add(List<@Nullable Object> cells, @Nullable Place place) {
        append(
                cells,
                place == null
                        ? absent(4)
                        : cells(place.getName(), place.getCountry(), place.getRegion(), place.getCity()));
    }

    private static void add(List<@Nullable Object> cells, @Nullable Source source) {
        append(cells, source == null ? absent(3) : cells(source.getKey(), source.getName(), source.getKind()));
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value instanceof Enum<?> constant ? Words.of(constant) : value);
        }
        return cells;
    }

    private static List<@Nullable Object> absent(int number) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cells.add(null);
        }
        return cells;
    }

    private static String facets(Collection<Facet> facets) {
        return several(facets.stream().map(Words::of).toList());
    }

    private static String several(Collection<String> values) {
        return String.join("; ", values);
    }

    private static List<String> joined(Stream<List<String>> groups) {
        return groups.flatMap(List::stream).toList();
    }

    private interface Row<P> {
        List<@Nullable Object> of(@Nullable P part);
    }
}
