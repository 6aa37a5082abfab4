package org.claimwire.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.Place;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.border.AlertValues;
import org.claimwire.streams.border.ClaimValues;
import org.claimwire.streams.border.Contributions;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.border.SituationValues;
import org.claimwire.streams.border.TallyValues;
import org.claimwire.streams.incident.Incident;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.item.CurrentItem;
import org.claimwire.streams.item.ItemChange;
import org.claimwire.streams.item.ItemLedger;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Notice;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.RegionReading;
import org.claimwire.streams.item.TrackedClaim;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.region.RegionBooks;
import org.claimwire.streams.region.RegionChange;
import org.claimwire.streams.region.RegionLedger;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.tally.Tally;
import org.claimwire.streams.tally.TallyBooks;
import org.claimwire.streams.tally.TallyLedger;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline in one loop, without Kafka: the oracle that the topology is held against.
 *
 * <p>It runs the same domain code on the same values. Equal are the last state of every claim, the last tally of every
 * source, and all situations and alerts, in whatever order the items come. Nothing is ever forgotten here.
 */
public final class OfflineReplay {

    private static final Duration FOREVER = Duration.ofDays(365_000);
    private static final Instant NO_APPEND_TIME = Instant.EPOCH;

    private final ItemLedger items;
    private final TallyLedger tallies;
    private final RegionLedger regions;
    private final Map<String, ItemVersion> lastVersions = new TreeMap<>();
    private final Map<String, Claim> claimValues = new TreeMap<>();
    private final Map<String, SourceTally> tallyValues = new TreeMap<>();
    private final Map<String, RegionReading> readings = new TreeMap<>();
    private final Map<String, org.claimwire.streams.situation.Situation> situationValues = new TreeMap<>();
    private final Map<String, org.claimwire.streams.alert.Alert> alertValues = new TreeMap<>();
    private final List<Notice> refused = new ArrayList<>();

    /** A replay that goes by the settings of a running application. */
    public static OfflineReplay of(Settings settings, ItemReader reader) {
        StreamsSettings own = new StreamsSettings(settings);
        return new OfflineReplay(new VersionReader(reader), own.noticePolicy(), own.grace());
    }

    /**
     * @param reader reads usable versions
     * @param policy whose notices count
     * @param grace how much later a lower figure must have been said to contradict a higher one
     */
    public OfflineReplay(VersionReader reader, NoticePolicy policy, Duration grace) {
        items = new ItemLedger(
                new MemoryRows<>(), new MemoryRows<>(), new Touches(new MemoryRows<>(), FOREVER), policy, reader);
        tallies = new TallyLedger(TallyBooks.inMemory(FOREVER));
        regions = new RegionLedger(RegionBooks.inMemory(FOREVER), grace);
    }

    /** Lays down the watches of a country, in place of those that it had. */
    public void watch(String country, List<Watch> watches) {
        take(regions.watch(country, watches));
    }

    /**
     * Takes in one version of one item.
     *
     * @param item the value that would stand on the topic of wire items
     * @param origin where it comes from
     * @throws org.claimwire.streams.border.BadItemException if it is no version of an item
     * @throws org.claimwire.extraction.UnreadableItemException if it cannot be read
     * @throws org.claimwire.streams.item.TooMuchToKeepException if there is too much of it
     */
    public void accept(WireItem item, Origin origin) {
        ItemVersion version = ItemVersions.of(item.getUri(), item, origin);
        // First, for what an item says of others counts even if it cannot be read itself.
        for (Notice notice : version.notices()) {
            take(items.receive(notice, NO_APPEND_TIME));
        }
        take(items.receive(version, NO_APPEND_TIME));
        lastVersions.merge(version.uri(), version, (kept, now) -> now.id().compareTo(kept.id()) > 0 ? now : kept);
    }

    private void take(ItemChange change) {
        refused.addAll(change.refused());
        for (TrackedClaim tracked : change.claims()) {
            Claim value = ClaimValues.of(tracked);
            claimValues.put(value.getClaimId(), value);
            take(tallies.receive(Contributions.of(value), NO_APPEND_TIME));
        }
        for (RegionReading reading : change.readings()) {
            readings.put(reading.region() + " " + reading.uri(), reading);
            take(regions.receive(reading, NO_APPEND_TIME));
        }
    }

    private void take(RegionChange change) {
        change.situations().forEach(told -> set(situationValues, told.key(), told.value()));
        change.alerts().forEach(told -> set(alertValues, told.id(), told.value()));
        change.figures().forEach(figure -> take(tallies.receive(figure, NO_APPEND_TIME)));
    }

    private void take(@Nullable Tally tally) {
        if (tally != null) {
            tallyValues.put(tally.source().key(), TallyValues.of(tally));
        }
    }

    private static <V> void set(Map<String, V> values, String key, @Nullable V value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** The last version of every item, by uri: what came in, to go with {@link #current}. */
    public Map<String, ItemVersion> lastVersions() {
        return Map.copyOf(lastVersions);
    }

    /**
     * What an item says now.
     *
     * @throws NullPointerException if no version of it has come
     */
    public CurrentItem current(String uri) {
        return Objects.requireNonNull(items.current(uri), uri);
    }

    /** The last state of every claim, by its name, in the order of the names. */
    public Map<String, Claim> claims() {
        return new TreeMap<>(claimValues);
    }

    /** The tally of every source, by its key, in the order of the keys. */
    public Map<String, SourceTally> tallies() {
        return new TreeMap<>(tallyValues);
    }

    /** What every item says of every region that it has named, by region and uri. */
    public Map<String, RegionReading> readings() {
        return new TreeMap<>(readings);
    }

    /** Every situation, by its key, in the order of the keys. */
    public Map<String, Situation> situations() {
        Map<String, Situation> values = new TreeMap<>();
        situationValues.forEach((key, situation) -> values.put(key, SituationValues.of(situation)));
        return values;
    }

    /** Every alert, by its id, in the order of the ids. */
    public Map<String, Alert> alerts() {
        Map<String, Alert> values = new TreeMap<>();
        alertValues.forEach((id, alert) -> values.put(id, AlertValues.of(alert)));
        return values;
    }

    /**
     * The ids of the incidents that an item's figures tell of, by the figures' places in its reading; one that tells of none is
     * absent.
     *
     * @throws NullPointerException if no version of it has come
     */
    public Map<Integer, String> incidents(String uri) {
        CurrentItem item = current(uri);
        Map<Integer, String> incidents = new TreeMap<>();
        item.figureIds().forEach((index, id) -> {
            Place place = item.reading().figures().get(index).place();
            String country = place == null ? null : place.country();
            Incident incident =
                    country == null ? null : regions.incidents(country, uri).get(id);
            if (incident != null) {
                incidents.put(index, incident.id());
            }
        });
        return incidents;
    }

    /** The notices that do not count. */
    public List<Notice> refused() {
        return List.copyOf(refused);
    }
}
