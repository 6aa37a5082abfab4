package org.claimwire.local.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwire.local.StartException;
import org.claimwire.producer.state.FolderLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema registry is an Apicurio server in a process of its own, with Confluent's API and its data in a folder.
 *
 * <p>It ends with this JVM however that ends; see {@link RegistryChild}. If its process ends without being asked to,
 * it is started again at the same address.
 */
public final class RegistryServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final Duration ARCHIVE_LIMIT = Duration.ofSeconds(30);

    private final RegistrySettings settings;
    private final AtomicReference<@Nullable Process> process = new AtomicReference<>();

    /** A registry that is not running yet. */
    public RegistryServer(RegistrySettings settings) {
        this.settings = settings;
    }

    /** What Confluent's clients take as {@code schema.registry.url}; the same after a restart. */
    public URI url() {
        return settings.url();
    }

    /** The process id of the running server. */
    public long pid() {
        Process running = process.get();
        if (running == null) {
            throw new IllegalStateException("The registry is not running");
        }
        return running.pid();
    }

    /**
     * Starts the server, with all schemas that it held before, and makes FULL_TRANSITIVE the compatibility of every
     * subject. Returns when it serves clients; does nothing if it runs already.
     *
     * @throws StartException if the server is not installed, its folder cannot be used, or it ends or does not answer
     */
    public synchronized void start() {
        Process running = process.get();
        if (running != null && running.isAlive()) {
            return;
        }
        startInPlaceOf(running);
    }

    private void startInPlaceOf(@Nullable Process former) {
        Process started = launch();
        if (!process.compareAndSet(former, started)) {
            started.destroyForcibly();
            throw new StartException("The schema registry was stopped while it was starting");
        }
        try {
            new RegistryReadiness(settings, started).await();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        started.onExit().thenAccept(this::startAgainUnlessStopped);
    }

    /**
     * Waits until no registry runs in a folder: one whose parent was killed takes a moment to notice.
     *
     * @throws StartException if one is still running after some seconds
     * @throws IOException if the folder cannot be written to
     */
    public static void awaitEnd(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (FolderLock free = FolderLock.take(folder, STOP_LIMIT)
                .orElseThrow(() -> new StartException(
                        "A schema registry is running in %s already. End that process, or use another folder."
                                .formatted(folder)))) {
            LOG.debug("No registry runs in {}", free);
        }
    }

    /**
     * Stops the server within seconds, even while another thread starts it; does nothing if it is not running.
     * {@link #start()} starts it again.
     */
    public void stop() {
        Process stopping = process.getAndSet(null);
        if (stopping == null) {
            return;
        }
        // Process.destroy() would close the pipe as well, and the child would halt instead of closing its database.
        stopping.toHandle().destroy();
        try {
            Duration limit = settings.writeClassArchive() ? ARCHIVE_LIMIT : STOP_LIMIT;
            if (stopping.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                keepClassArchive();
            } else {
                stopping.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            stopping.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void keepClassArchive() {
        if (!settings.writeClassArchive()) {
            return;
        }
        try {
            Files.move(settings.newClassArchive(), settings.classArchive(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn(
                    "The registry left no class archive; it starts all the same, only slower. Its log: {}",
                    settings.log(),
                    e);
        }
    }

    private Process launch() {
        List<String> command = RegistryCommand.of(settings);
        try {
            Files.createDirectories(settings.folder());
            return new ProcessBuilder(command)
                    .directory(settings.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(settings.log().toFile())
                    .start();
        } catch (IOException e) {
            throw new StartException(
                    "The schema registry could not be started with its data in %s: %s".formatted(settings.folder(), e),
                    e);
        }
    }

    private synchronized void startAgainUnlessStopped(Process ended) {
        if (!ended.equals(process.get())) {
            return;
        }
        LOG.error(
                "The schema registry ended unexpectedly with {}; starting it again. Its log: {}",
                ended.exitValue(),
                settings.log());
        try {
            startInPlaceOf(ended);
        } catch (StartException e) {
            LOG.error("The schema registry stays away; producers and the app wait for it", e);
        }
    }
}
