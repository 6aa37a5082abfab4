package org.claimwire.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the memory of all state stores of this process together, outside the Java heap: one cache, which write buffers and
 * indexes are counted against.
 *
 * @see <a href="https://kafka.apache.org/documentation/streams/developer-guide/memory-mgmt.html#rocksdb">memory management</a>
 */
public final class BoundedStoreMemory implements RocksDBConfigSetter {

    /** The setting, among Kafka Streams' own, that holds the bound in bytes. The first instance of a process decides. */
    public static final String BYTES_CONFIG = "claimwire.store-memory.bytes";

    private static final int WRITE_BUFFER_SHARE = 2;
    private static final long WRITE_BUFFER_BYTES = 4L << 20;

    private static @Nullable Memory shared;

    private record Memory(Cache cache, WriteBufferManager writeBuffers) {}

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        Memory memory = memory(Long.parseLong(String.valueOf(configs.get(BYTES_CONFIG))));
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        options.setWriteBufferManager(memory.writeBuffers());
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setTableFormatConfig(table);
    }

    /** The memory is every store's, and stays until the process ends. */
    @Override
    public void close(String store, Options options) {}

    private static synchronized Memory memory(long bytes) {
        if (shared == null) {
            Cache cache = new LRUCache(bytes);
            shared = new Memory(cache, new WriteBufferManager(bytes / WRITE_BUFFER_SHARE, cache));
        }
        return shared;
    }
}
