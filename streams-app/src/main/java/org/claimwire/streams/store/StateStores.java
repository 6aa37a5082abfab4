package org.claimwire.streams.store;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state stores of the topology, by name; every one is logged, so that a lost disk loses nothing. */
public final class StateStores {

    private StateStores() {}

    /** A store of records of our own. */
    public static <V> StoreBuilder<KeyValueStore<String, V>> ofRecords(String name, Class<V> type, int maxRecordBytes) {
        return of(name, EmbeddedSchemaSerde.of(type), maxRecordBytes);
    }

    /** A store of counts or times. */
    public static StoreBuilder<KeyValueStore<String, Long>> ofLongs(String name, int maxRecordBytes) {
        return of(name, Serdes.Long(), maxRecordBytes);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> of(String name, Serde<V> values, int maxRecordBytes) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of("max.message.bytes", Integer.toString(maxRecordBytes)));
    }
}
