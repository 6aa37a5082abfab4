package org.claimwire.local.installation;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.claimwire.local.StartException;
import org.claimwire.local.broker.Broker;
import org.claimwire.local.broker.BrokerSettings;
import org.claimwire.local.registry.RegistryServer;
import org.claimwire.local.registry.RegistrySettings;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.TopicCreation;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.jspecify.annotations.Nullable;

/**
 * What an installation consists of.
 *
 * @param broker keeps the records
 * @param registry keeps their schemas
 */
record Parts(Broker broker, RegistryServer registry) {

    /** The parts in one data folder, not running yet. */
    static Parts of(InstallationSettings local, InstallationPorts ports) {
        Path folder = local.dataFolder();
        return new Parts(
                new Broker(new BrokerSettings(
                        folder.resolve("broker"), ports.broker(), ports.controller(), local.broker())),
                new RegistryServer(new RegistrySettings(
                        local.registryHome(), registryFolder(folder), ports.registry(), local.writeClassArchive())));
    }

    /** Where the registry keeps its data in a data folder. */
    static Path registryFolder(Path dataFolder) {
        return dataFolder.resolve("registry");
    }

    /**
     * Starts both side by side and creates the missing topics.
     *
     * @param addressed settings with the addresses of these two
     * @throws StartException if one cannot be started; the other may be running
     */
    void start(Settings addressed) {
        CompletableFuture<Void> registryStart = CompletableFuture.runAsync(registry::start);
        try {
            broker.start();
            createTopics(addressed);
        } catch (RuntimeException e) {
            // Only what has started can be stopped.
            registryStart
                    .handle((started, failure) -> failure)
                    .thenAccept(failure -> suppress(e, failure))
                    .join();
            throw e;
        }
        try {
            registryStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartException failure ? failure : e;
        }
    }

    private static void suppress(RuntimeException thrown, @Nullable Throwable other) {
        if (other != null) {
            thrown.addSuppressed(other);
        }
    }

    private static void createTopics(Settings addressed) {
        Topics topics = new Topics(addressed.topics(), RegistrySerdes.of(addressed));
        try (Admin admin = Admin.create(addressed.kafka())) {
            TopicCreation.createMissing(admin, topics.all());
        }
    }

    /** Stops both, whether they run or not. */
    void stop() {
        registry.stop();
        broker.stop();
    }
}
