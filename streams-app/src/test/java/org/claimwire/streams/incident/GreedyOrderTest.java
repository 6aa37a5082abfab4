package org.claimwire.streams.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.claimwire.extraction.EventKind;
import org.claimwire.extraction.Place;
import org.claimwire.streams.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** However units come, go and change, each belongs where going through all of them in order would put it. */
class GreedyOrderTest {

    private static final List<Place> PLACES = List.of(
            Place.ofCountry("Kazakhstan", "KZ"),
            new Place("Mangystau", "KZ", "Mangystau", null),
            new Place("Aktau", "KZ", "Mangystau", "Aktau"),
            new Place("Almaty", "KZ", null, "Almaty"),
            new Place("Almaty", "KZ", "Almaty", "Almaty"));
    private static final List<EventKind> KINDS =
            List.of(EventKind.CIVIL_UNREST, EventKind.SHOOTING, EventKind.UNKNOWN, EventKind.EARTHQUAKE);
    private static final List<Set<String>> TERMS = List.of(
            Set.of("refinery", "dawn"),
            Set.of("refinery", "bridge"),
            Set.of("bridge", "market", "dusk"),
            Set.of("refinery", "bridge", "market", "dusk"),
            Set.of());

    private final IncidentLedger ledger = new IncidentLedger(IncidentBooks.inMemory());
    private final Map<String, Unit> items = new HashMap<>();

    @RepeatedTest(200)
    void everyUnitBelongsWhereGoingThroughAllInOrderWouldPutIt(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<Watch> watches = List.of();
        for (int step = 0; step < 60; step++) {
            if (random.nextInt(15) == 0) {
                watches =
                        random.nextBoolean() ? List.of() : List.of(new Watch("bridges", List.of("bridge"), null, null));
                ledger.watch("KZ", watches);
            }
            replaceOne(random);
            assertThat(joined()).as("seed %d, step %d", seed, step).isEqualTo(slowly(watches));
        }
    }

    private void replaceOne(Random random) {
        String uri = "urn:item:" + random.nextInt(14);
        Unit before = items.get(uri);
        Unit now = random.nextInt(6) == 0 ? null : unit(uri, random);
        ledger.replace("KZ", before == null ? List.of() : List.of(before), now == null ? List.of() : List.of(now));
        items.remove(uri);
        if (now != null) {
            items.put(uri, now);
        }
    }

    private static Unit unit(String uri, Random random) {
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        Instant time = Wire.at(random.nextInt(24 * 12));
        return new Unit(
                "KZ",
                uri,
                place.path(),
                KINDS.get(random.nextInt(KINDS.size())),
                Set.of(place),
                time,
                random.nextInt(4) == 0 ? time.plusSeconds(3600L * random.nextInt(48)) : null,
                random.nextInt(4) > 0,
                random.nextInt(3) == 0 ? "KZ-UNREST" : null,
                null,
                TERMS.get(random.nextInt(TERMS.size())),
                null);
    }

    private Map<String, String> joined() {
        Map<String, String> joined = new HashMap<>();
        items.forEach((uri, unit) -> {
            Incident incident = ledger.incidentOf(unit);
            joined.put(uri, incident == null ? "none" : incident.id());
        });
        return joined;
    }

    private Map<String, String> slowly(List<Watch> watches) {
        Map<String, String> joined = new HashMap<>();
        List<Unit> founders = new ArrayList<>();
        TreeSet<Unit> inOrder = new TreeSet<>(Unit.ORDER);
        inOrder.addAll(items.values());
        for (Unit unit : inOrder) {
            Incident incident = watched(unit, watches);
            if (incident == null) {
                Unit founder = founders.stream()
                        .filter(earlier -> Likeness.joins(unit, earlier))
                        .min(Likeness.mostLike(unit))
                        .orElse(unit.founds() ? unit : null);
                incident = founder == null ? null : Incident.foundedBy(founder);
                if (unit.equals(founder)) {
                    founders.add(unit);
                }
            }
            joined.put(unit.uri(), incident == null ? "none" : incident.id());
        }
        return joined;
    }

    private static @Nullable Incident watched(Unit unit, List<Watch> watches) {
        return watches.stream()
                .filter(watch -> watch.matches(unit))
                .findFirst()
                .map(watch -> Incident.of("KZ", watch))
                .orElse(null);
    }
}
