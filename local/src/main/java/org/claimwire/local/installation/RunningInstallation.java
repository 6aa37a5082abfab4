package org.claimwire.local.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.claimwire.producer.state.FolderLock;
import org.claimwire.schemas.Settings;

/**
 * A local installation that runs now, perhaps in another process.
 *
 * @param pid of the process that it runs in
 * @param started when it was ready
 * @param bootstrapServers of its broker, as {@code host:port}
 * @param registryUrl of its schema registry, for Confluent's clients
 */
public record RunningInstallation(long pid, Instant started, String bootstrapServers, URI registryUrl) {

    private static final String FILE = "running.properties";

    /**
     * The installation that runs in the data folder of the settings, if one does. One that is still starting or was
     * killed is none.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Optional<RunningInstallation> find(Settings settings) throws IOException {
        return find(InstallationSettings.of(settings).dataFolder());
    }

    static Optional<RunningInstallation> find(Path dataFolder) throws IOException {
        return FolderLock.isHeld(dataFolder) ? read(dataFolder) : Optional.empty();
    }

    /** The settings with this installation's addresses in place of theirs. */
    public Settings addressedIn(Settings settings) {
        return settings.with(
                Map.of("kafka.bootstrap-servers", bootstrapServers, "registry.url", registryUrl.toString()));
    }

    static void forget(Path dataFolder) throws IOException {
        file(dataFolder).delete();
    }

    void remember(Path dataFolder) throws IOException {
        Map<String, String> values = Map.of(
                "pid", Long.toString(pid),
                "started", started.toString(),
                "bootstrap.servers", bootstrapServers,
                "schema.registry.url", registryUrl.toString());
        file(dataFolder).write(values, "The Claimwire installation that runs in this folder");
    }

    private static Optional<RunningInstallation> read(Path dataFolder) throws IOException {
        Properties values = file(dataFolder).read();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunningInstallation(
                Long.parseLong(values.getProperty("pid")),
                Instant.parse(values.getProperty("started")),
                values.getProperty("bootstrap.servers"),
                URI.create(values.getProperty("schema.registry.url"))));
    }

    private static PropertiesFile file(Path dataFolder) {
        return new PropertiesFile(dataFolder.resolve(FILE));
    }
}
