package org.claimwire.producer.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from the system that something has changed in some folders. It is a hint to look at once, no more: what changed is
 * seen by looking, so that events that are lost or never come, as from a network folder, lose no file.
 */
final class Changes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean saidThatSomeAreDeaf;

    /** @param folder whose file system is asked */
    Changes(Path folder) {
        WatchService made = null;
        try {
            made = folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            sayDeaf(folder, none);
        }
        service = made;
    }

    /** Listens to a folder too, if the system lets it. */
    void listenTo(Path folder) {
        WatchKey known = keys.get(folder);
        if (service == null || known != null && known.isValid()) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException deaf) {
            sayDeaf(folder, deaf);
        }
    }

    /**
     * Waits for a change, or for a time.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Duration longest) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
            return;
        }
        try {
            WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
            while (key != null) {
                key.pollEvents();
                if (!key.reset()) {
                    keys.values().remove(key);
                }
                key = service.poll();
            }
        } catch (ClosedWatchServiceException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void sayDeaf(Path folder, Exception why) {
        if (!saidThatSomeAreDeaf) {
            saidThatSomeAreDeaf = true;
            LOG.info(
                    "The system does not tell of changes in {}; it is looked through now and then: {}",
                    folder,
                    why.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
