package org.claimwire.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is touched while the topology works and grows old when it does not, for the health check of a container, which
 * can look at a file but at nothing inside the process.
 */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Path file;
    private final BooleanSupplier works;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    private Heartbeat(Path file, BooleanSupplier works) {
        this.file = file;
        this.works = works;
    }

    /**
     * Starts to touch a file.
     *
     * @param works whether it may be touched now
     * @throws UncheckedIOException if the file cannot be made
     */
    static Heartbeat start(Path file, Duration every, BooleanSupplier works) {
        Heartbeat heartbeat = new Heartbeat(file, works);
        try {
            heartbeat.beat();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write claimwire.streams.heartbeat-file " + file
                            + "; name one in a folder that can be written",
                    e);
        }
        long millis = every.toMillis();
        heartbeat.clock.scheduleWithFixedDelay(heartbeat::tryToBeat, millis, millis, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    private void tryToBeat() {
        try {
            beat();
        } catch (IOException e) {
            LOG.warn("Cannot touch {}; whoever watches it will think that this instance has stopped.", file, e);
        }
    }

    private void beat() throws IOException {
        if (!works.getAsBoolean()) {
            return;
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }

    /** Stops, and removes the file. */
    @Override
    public void close() {
        clock.shutdownNow();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}.", file, e);
        }
    }
}
