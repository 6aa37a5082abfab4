package org.claimwire.local.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimwire.local.StartException;
import org.claimwire.local.broker.Broker;
import org.claimwire.local.registry.RegistryServer;
import org.claimwire.producer.state.FolderLock;
import org.claimwire.schemas.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A local installation is a broker and a schema registry that run on this machine for one data folder and keep
 * everything in it.
 *
 * <p>It ends by {@link #close()}, or with this JVM: orderly on Ctrl-C and SIGTERM, and leaving no process behind
 * even if the JVM is killed. A JVM may hold several, in different folders.
 */
public final class LocalInstallation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalInstallation.class);
    private static final Duration LOCK_PATIENCE = Duration.ofMillis(200);

    private final Settings settings;
    private final Path dataFolder;
    private final FolderLock lock;
    private final Parts parts;
    private final Deque<AutoCloseable> dependents = new ArrayDeque<>();
    private final Thread hook = new Thread(this::end, "local-installation-end");
    private boolean ended;

    private LocalInstallation(Settings settings, InstallationSettings local, FolderLock lock, InstallationPorts ports) {
        this.settings = settings;
        this.dataFolder = local.dataFolder();
        this.lock = lock;
        this.parts = Parts.of(local, ports);
    }

    /**
     * Starts broker and registry side by side, with what the data folder holds already, and creates the missing
     * topics. Returns when both serve clients.
     *
     * @param settings those under {@code claimwire.local} say where
     * @throws AlreadyRunningException if an installation runs in the data folder
     * @throws StartException if a part cannot be started; then none is left running
     */
    public static LocalInstallation start(Settings settings) {
        InstallationSettings local = InstallationSettings.of(settings);
        LocalInstallation installation = prepare(settings, local);
        Runtime.getRuntime().addShutdownHook(installation.hook);
        try {
            installation.parts.start(installation.settings());
            installation.running().remember(local.dataFolder());
            return installation;
        } catch (IOException e) {
            installation.close();
            throw unusable(local.dataFolder(), e);
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** Where Kafka clients connect to, as {@code host:port}. */
    public String bootstrapServers() {
        return parts.broker().bootstrapServers();
    }

    /** What Confluent's clients take as {@code schema.registry.url}. */
    public URI registryUrl() {
        return parts.registry().url();
    }

    /** The settings it was started with, with its addresses in place of theirs. */
    public Settings settings() {
        return running().addressedIn(settings);
    }

    /** The broker, which may be stopped and started again. */
    public Broker broker() {
        return parts.broker();
    }

    /** The schema registry, which may be stopped and started again. */
    public RegistryServer registry() {
        return parts.registry();
    }

    /**
     * Has something closed before broker and registry end, the last one first: what still needs them in order to end
     * well.
     */
    public void closeFirst(AutoCloseable dependent) {
        synchronized (dependents) {
            dependents.push(dependent);
        }
    }

    /** Ends everything within seconds; what was acknowledged is kept. A second call does nothing. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            LOG.trace("The JVM ends anyway", shuttingDown);
        }
    }

    private static LocalInstallation prepare(Settings settings, InstallationSettings local) {
        FolderLock lock = hold(local.dataFolder());
        try {
            RegistryServer.awaitEnd(Parts.registryFolder(local.dataFolder()));
            return new LocalInstallation(settings, local, lock, InstallationPorts.choose(local));
        } catch (IOException e) {
            release(lock);
            throw unusable(local.dataFolder(), e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static FolderLock hold(Path dataFolder) {
        try {
            Files.createDirectories(dataFolder);
            Optional<FolderLock> lock = FolderLock.take(dataFolder, LOCK_PATIENCE);
            if (lock.isEmpty()) {
                throw new AlreadyRunningException(
                        dataFolder, RunningInstallation.find(dataFolder).orElse(null));
            }
            RunningInstallation.forget(dataFolder);
            return lock.get();
        } catch (IOException e) {
            throw unusable(dataFolder, e);
        }
    }

    private RunningInstallation running() {
        return new RunningInstallation(
                ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                bootstrapServers(),
                registryUrl());
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        closeDependents();
        parts.stop();
        try {
            RunningInstallation.forget(dataFolder);
        } catch (IOException e) {
            LOG.warn("{} still says that this installation runs; the next start corrects it", dataFolder, e);
        }
        release(lock);
    }

    private void closeDependents() {
        synchronized (dependents) {
            for (AutoCloseable dependent : dependents) {
                try {
                    dependent.close();
                } catch (Exception e) {
                    LOG.warn("{} did not close well; the installation ends all the same", dependent, e);
                }
            }
            dependents.clear();
        }
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("{} stays locked until this process ends", lock, e);
        }
    }

    private static StartException unusable(Path dataFolder, IOException cause) {
        return new StartException(
                "The data folder %s cannot be used (%s). Make it writable, or set claimwire.local.data-folder to another folder."
                        .formatted(dataFolder, cause),
                cause);
    }
}
