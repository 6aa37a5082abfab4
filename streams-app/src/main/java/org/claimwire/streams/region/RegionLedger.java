package org.claimwire.streams.region;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimwire.streams.alert.AlertLedger;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.incident.IncidentLedger;
import org.claimwire.streams.incident.IncidentLedger.Move;
import org.claimwire.streams.incident.ItemUnits;
import org.claimwire.streams.incident.Told;
import org.claimwire.streams.incident.Unit;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.rows.RowKey;
import org.claimwire.streams.rows.Rows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.SituationLedger;

/**
 * Concludes what items say of a country: joins their figures to incidents, keeps who stands by what, and tells what changed.
 *
 * <p>What is kept follows from the set of readings and the present watches; the order in which they came plays no part.
 */
public final class RegionLedger {

    private final Rows<RegionReading> readings;
    private final Touches touches;
    private final IncidentLedger incidents;
    private final Conclusions conclusions;

    /**
     * @param books where all of it is kept
     * @param grace how much later a lower figure must have been said to contradict a higher one
     */
    public RegionLedger(RegionBooks books, Duration grace) {
        readings = books.readings();
        touches = books.touches();
        incidents = new IncidentLedger(books.incidents());
        SituationLedger situations = new SituationLedger(books.situations());
        AlertLedger alerts = new AlertLedger(books.alerts(), situations, grace);
        conclusions = new Conclusions(situations, alerts, books.toldSituations(), books.toldAlerts());
    }

    /**
     * Takes in what an item says of a region now, in place of what it said before.
     *
     * @param appended when its record was appended
     */
    public RegionChange receive(RegionReading reading, Instant appended) {
        touches.touch(key(reading.region(), reading.uri()), appended);
        RegionReading before = said(reading.region(), reading.uri());
        return reading.equals(before) ? RegionChange.NONE : replace(before, reading);
    }

    /** Replaces the watches of a country. */
    public RegionChange watch(String region, List<Watch> watches) {
        StatementChange change = new StatementChange();
        incidents.watch(region, watches).forEach(move -> follow(change, move));
        return conclusions.follow(change);
    }

    /**
     * Forgets what items have said if nothing has touched them for a horizon, a bounded number at a time.
     *
     * @param now the append time that the records have reached
     */
    public List<RegionChange> forget(Instant now) {
        Map<String, List<RegionReading>> byRegion = new TreeMap<>();
        for (String key : touches.takeForgotten(now)) {
            RegionReading reading = readings.get(key);
            if (reading != null) {
                byRegion.computeIfAbsent(reading.region(), region -> new ArrayList<>())
                        .add(reading);
            }
        }
        return byRegion.values().stream().map(this::forget).toList();
    }

    /** All at once, so that an incident whose items go one after the other is not founded anew by each. */
    private RegionChange forget(List<RegionReading> gone) {
        StatementChange change = new StatementChange();
        Set<Unit> units = new LinkedHashSet<>();
        Set<String> uris = new HashSet<>();
        for (RegionReading reading : gone) {
            ItemUnits.of(reading).forEach((unit, figures) -> {
                change.remove(incidents.incidentOf(unit), figures);
                units.add(unit);
            });
            uris.add(reading.uri());
            readings.delete(key(reading.region(), reading.uri()));
        }
        incidents.replace(gone.get(0).region(), units, Set.of()).stream()
                .filter(move -> !uris.contains(move.unit().uri()))
                .forEach(move -> follow(change, move));
        return conclusions.follow(change);
    }

    /** The incidents that an item's figures tell of, by the figures' names; a figure that tells of none is absent. */
    public Map<String, Incident> incidents(String region, String uri) {
        Map<String, Incident> byFigure = new TreeMap<>();
        ItemUnits.of(said(region, uri)).forEach((unit, figures) -> {
            Incident incident = incidents.incidentOf(unit);
            if (incident != null) {
                figures.forEach(told -> byFigure.put(told.tracked().id(), incident));
            }
        });
        return byFigure;
    }

    private RegionChange replace(RegionReading before, RegionReading now) {
        Map<Unit, List<Told>> unitsBefore = ItemUnits.of(before);
        Map<Unit, List<Told>> unitsNow = ItemUnits.of(now);
        StatementChange change = new StatementChange();
        unitsBefore.forEach((unit, figures) -> change.remove(incidents.incidentOf(unit), figures));
        keep(now);
        List<Move> moves = incidents.replace(now.region(), unitsBefore.keySet(), unitsNow.keySet());
        unitsNow.forEach((unit, figures) -> change.add(incidents.incidentOf(unit), figures));
        moves.stream().filter(move -> !move.unit().uri().equals(now.uri())).forEach(move -> follow(change, move));
        return conclusions.follow(change);
    }

    /** Takes the figures of a unit along to where it belongs now. */
    private void follow(StatementChange change, Move move) {
        Unit unit = move.unit();
        List<Told> figures = ItemUnits.of(said(unit.region(), unit.uri())).getOrDefault(unit, List.of());
        change.remove(move.before(), figures);
        change.add(move.after(), figures);
    }

    private RegionReading said(String region, String uri) {
        RegionReading reading = readings.get(key(region, uri));
        return reading == null ? RegionReading.nothing(region, uri) : reading;
    }

    private void keep(RegionReading reading) {
        String key = key(reading.region(), reading.uri());
        if (reading.claims().isEmpty()) {
            readings.delete(key);
        } else {
            readings.put(key, reading);
        }
    }

    private static String key(String region, String uri) {
        return RowKey.of(region, uri);
    }
}
