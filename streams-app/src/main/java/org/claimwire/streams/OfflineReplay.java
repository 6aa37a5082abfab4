package org.claimwire.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.claimwire.extraction.ItemReader;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.border.ClaimValues;
import org.claimwire.streams.border.Contributions;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.border.TallyValues;
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
import org.claimwire.streams.rows.MemoryRows;
import org.claimwire.streams.rows.Touches;
import org.claimwire.streams.tally.Tally;
import org.claimwire.streams.tally.TallyBooks;
import org.claimwire.streams.tally.TallyLedger;
import org.claimwire.v1.Claim;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.WireItem;

/**
 * The whole pipeline in one loop, without Kafka: the oracle that the topology is held against.
 *
 * <p>It runs the same domain code on the same values. Equal are the last state of every claim and the last tally of every
 * source, in whatever order the items come. Nothing is ever forgotten here.
 */
public final class OfflineReplay {

    private static final Duration FOREVER = Duration.ofDays(365_000);
    private static final Instant NO_APPEND_TIME = Instant.EPOCH;

    private final ItemLedger items;
    private final TallyLedger tallies;
    private final Map<String, ItemVersion> lastVersions = new TreeMap<>();
    private final Map<String, Claim> claimValues = new TreeMap<>();
    private final Map<String, SourceTally> tallyValues = new TreeMap<>();
    private final Map<String, RegionReading> readings = new TreeMap<>();
    private final List<Notice> refused = new ArrayList<>();

    /** A replay that goes by the settings of a running application. */
    public static OfflineReplay of(Settings settings, ItemReader reader) {
        return new OfflineReplay(new VersionReader(reader), new StreamsSettings(settings).noticePolicy());
    }

    /**
     * @param reader reads usable versions
     * @param policy whose notices count
     */
    public OfflineReplay(VersionReader reader, NoticePolicy policy) {
        items = new ItemLedger(
                new MemoryRows<>(), new MemoryRows<>(), new Touches(new MemoryRows<>(), FOREVER), policy, reader);
        tallies = new TallyLedger(TallyBooks.inMemory(FOREVER));
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
        change.readings().forEach(reading -> readings.put(reading.region() + " " + reading.uri(), reading));
        for (TrackedClaim tracked : change.claims()) {
            Claim value = ClaimValues.of(tracked);
            claimValues.put(value.getClaimId(), value);
            Tally tally = tallies.receive(Contributions.of(value), NO_APPEND_TIME);
            if (tally != null) {
                tallyValues.put(tally.source().key(), TallyValues.of(tally));
            }
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

    /** The notices that do not count. */
    public List<Notice> refused() {
        return List.copyOf(refused);
    }
}
