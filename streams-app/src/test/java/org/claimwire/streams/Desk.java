package org.claimwire.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwire.streams.alert.Alert;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.incident.Watch;
import org.claimwire.streams.item.ItemChange;
import org.claimwire.streams.item.ItemLedger;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.NoticePolicy;
import org.claimwire.streams.item.Origin;
import org.claimwire.streams.item.VersionReader;
import org.claimwire.streams.region.RegionBooks;
import org.claimwire.streams.region.RegionChange;
import org.claimwire.streams.region.RegionLedger;
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.situation.Situation;
import org.claimwire.v1.WireItem;

/** What a desk sees: items of {@link StructuredReader}'s notation go in, situations and alerts come out. */
public final class Desk {

    /** How much later a lower figure must have been said to contradict a higher one, as the settings have it. */
    public static final Duration GRACE = Duration.ofHours(3);

    private static final Duration HORIZON = Duration.ofDays(90);

    private final ItemLedger items = new ItemLedger(
            new MemoryRows<>(),
            new MemoryRows<>(),
            new Touches(new MemoryRows<>(), HORIZON),
            NoticePolicy.SAME_OUTLET,
            new VersionReader(new StructuredReader()));
    private final RegionLedger regions = new RegionLedger(RegionBooks.inMemory(HORIZON), GRACE);
    private final Map<String, Situation> situations = new TreeMap<>();
    private final Map<String, Alert> alerts = new TreeMap<>();
    private final List<Object> told = new ArrayList<>();

    /** Takes in versions of items, in this order. */
    public void receive(WireItem.Builder... versions) {
        for (WireItem.Builder version : versions) {
            receive(version.build());
        }
    }

    /** Takes in a version. */
    public void receive(WireItem item) {
        ItemVersion version = ItemVersions.of(item.getUri(), item, new Origin("test", 0, 0));
        version.notices().forEach(notice -> take(items.receive(notice, Instant.EPOCH)));
        take(items.receive(version, Instant.EPOCH));
    }

    /** Replaces the watches of a country. */
    public void watch(String country, Watch... watches) {
        take(regions.watch(country, List.of(watches)));
    }

    private void take(ItemChange change) {
        change.readings().forEach(reading -> take(regions.receive(reading, Instant.EPOCH)));
    }

    private void take(RegionChange change) {
        for (RegionChange.ToldSituation situation : change.situations()) {
            Situation value = situation.value();
            told.add(value == null ? situation.key() : value);
            if (value == null) {
                situations.remove(situation.key());
            } else {
                situations.put(situation.key(), value);
            }
        }
        for (RegionChange.ToldAlert alert : change.alerts()) {
            Alert value = alert.value();
            told.add(value == null ? alert.id() : value);
            if (value == null) {
                alerts.remove(alert.id());
            } else {
                alerts.put(alert.id(), value);
            }
        }
    }

    /** The situations that there are now, in the order of their keys. */
    public List<Situation> situations() {
        return List.copyOf(situations.values());
    }

    /** The alerts that there are now, in the order of their ids. */
    public List<Alert> alerts() {
        return List.copyOf(alerts.values());
    }

    /** Every value of a situation or alert that was told so far, in order; a tombstone is told as its key. */
    public List<Object> told() {
        return List.copyOf(told);
    }
}
