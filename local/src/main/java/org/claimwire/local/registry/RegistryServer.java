package org.claimwire.local.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.claimwire.local.FolderLock;
import org.claimwire.local.StartException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema registry is an Apicurio server in a process of its own, with Confluent's API and its data in a folder.
 *
 * <p>It ends with this JVM however that ends; see {@link RegistryChild}.
 */
public final class RegistryServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
    private static final Duration ARCHIVE_LIMIT = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int LOG_LINES_SHOWN = 10;

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
        Process started = launch();
        process.set(started);
        try {
            awaitReadiness(started);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        started.onExit().thenAccept(this::reportUnlessStopped);
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

    private void awaitReadiness(Process started) {
        ConfluentApi api = new ConfluentApi(url());
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                api.checkFullyAndTransitively();
                return;
            } catch (IOException notYet) {
                giveUpIfEnded(started, notYet);
                giveUpIfLate(deadline, notYet);
                pause();
            }
        }
    }

    private void giveUpIfEnded(Process started, IOException lastAnswer) {
        if (!started.isAlive()) {
            throw new StartException(
                    "The schema registry ended with %d while starting. The end of its log, %s:%n%s"
                            .formatted(started.exitValue(), settings.log(), endOfLog()),
                    lastAnswer);
        }
    }

    private void giveUpIfLate(long deadline, IOException lastAnswer) {
        if (System.nanoTime() - deadline > 0) {
            throw new StartException(
                    "The schema registry did not answer on %s within %d s (%s). The end of its log, %s:%n%s"
                            .formatted(url(), START_LIMIT.toSeconds(), lastAnswer, settings.log(), endOfLog()),
                    lastAnswer);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while the schema registry was starting", e);
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(settings.log(), StandardCharsets.UTF_8);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e + ")";
        }
    }

    private void reportUnlessStopped(Process ended) {
        if (ended.equals(process.get())) {
            LOG.error(
                    "The schema registry ended unexpectedly with {}; producers and the app wait for it. Its log: {}",
                    ended.exitValue(),
                    settings.log());
        }
    }
}
