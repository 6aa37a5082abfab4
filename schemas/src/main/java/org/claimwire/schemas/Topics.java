package org.claimwire.schemas;

import com.typesafe.config.Config;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.claimwire.v1.Alert;
import org.claimwire.v1.Claim;
import org.claimwire.v1.Setting;
import org.claimwire.v1.Situation;
import org.claimwire.v1.SourceTally;
import org.claimwire.v1.Watches;
import org.claimwire.v1.WireItem;

/** The topics of one installation: the product, to which dashboards subscribe. */
public final class Topics {

    /** A dead letter is the record as it came, and headers that say why. */
    private static final int ROOM_FOR_HEADERS = 64 * 1024;

    private final Config settings;
    private final Topic<String, WireItem> wireItems;
    private final Topic<String, Claim> claims;
    private final Topic<String, SourceTally> sourceTallies;
    private final Topic<String, Watches> watches;
    private final Topic<String, Situation> situations;
    private final Topic<String, Alert> alerts;
    private final Topic<String, Setting> agreedSettings;
    private final Topic<byte[], byte[]> deadLetters;

    /**
     * The topics that the settings name.
     *
     * @param settings the {@code claimwire.topics} of {@link Settings}
     * @param serdes writes and reads their values
     */
    public Topics(Config settings, RegistrySerdes serdes) {
        this.settings = settings;
        wireItems = keyed("wire-items.v1", serdes.of(WireItem.class), CleanUp.DELETE);
        claims = keyed("claims.v1", serdes.of(Claim.class), CleanUp.DELETE);
        sourceTallies = keyed("source-tallies.v1", serdes.of(SourceTally.class), CleanUp.COMPACT);
        watches = keyed("watches.v1", serdes.of(Watches.class), CleanUp.COMPACT);
        situations = keyed("situations.v1", serdes.of(Situation.class), CleanUp.COMPACT);
        alerts = keyed("alerts.v1", serdes.of(Alert.class), CleanUp.COMPACT);
        agreedSettings =
                topic("settings.v1", Serdes.String(), serdes.of(Setting.class), CleanUp.COMPACT, 1, maxRecordBytes());
        deadLetters = topic(
                "dead-letters.v1",
                Serdes.ByteArray(),
                Serdes.ByteArray(),
                CleanUp.DELETE,
                partitions(),
                maxRecordBytes() + ROOM_FOR_HEADERS);
    }

    /** Versions of wire items, by item uri. */
    public Topic<String, WireItem> wireItems() {
        return wireItems;
    }

    /** Claims as they are asserted and withdrawn, by source key. */
    public Topic<String, Claim> claims() {
        return claims;
    }

    /** The running tally of every source, by source key. */
    public Topic<String, SourceTally> sourceTallies() {
        return sourceTallies;
    }

    /** The watches that editors have laid down, all of one country in one value, by country. */
    public Topic<String, Watches> watches() {
        return watches;
    }

    /** What every source says of one incident, outcome, group and place, by situation key. */
    public Topic<String, Situation> situations() {
        return situations;
    }

    /** Open and resolved disagreements, one record a situation, by alert id. */
    public Topic<String, Alert> alerts() {
        return alerts;
    }

    /** What all instances of the application must agree on, by name; one partition, so that they all see one order. */
    public Topic<String, Setting> agreedSettings() {
        return agreedSettings;
    }

    /** Records that could not be read, as they came; their headers say where they come from and why they are here. */
    public Topic<byte[], byte[]> deadLetters() {
        return deadLetters;
    }

    /** All of them, in the order of the flow. */
    public List<Topic<?, ?>> all() {
        return List.of(wireItems, claims, sourceTallies, watches, situations, alerts, agreedSettings, deadLetters);
    }

    /** The least time for which items and claims are kept, and after which what nothing has touched is forgotten. */
    public Duration horizon() {
        return settings.getDuration("horizon");
    }

    /** The largest batch of records that the broker takes on all topics but that of dead letters, in bytes. */
    public int maxRecordBytes() {
        return Math.toIntExact(settings.getBytes("max-record-bytes"));
    }

    private <V extends SpecificRecord> Topic<String, V> keyed(String name, Serde<V> values, CleanUp cleanUp) {
        return topic(name, Serdes.String(), values, cleanUp, partitions(), maxRecordBytes());
    }

    private int partitions() {
        return settings.getInt("partitions");
    }

    private <K, V> Topic<K, V> topic(
            String name, Serde<K> keys, Serde<V> values, CleanUp cleanUp, int partitions, int maxBytes) {
        return new Topic<>(settings.getString("prefix") + name, keys, values, cleanUp, horizon(), partitions, maxBytes);
    }
}
