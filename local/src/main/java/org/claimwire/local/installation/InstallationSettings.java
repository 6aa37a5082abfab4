package org.claimwire.local.installation;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.Map;
import org.claimwire.schemas.Settings;

/**
 * The {@code claimwire.local} of the settings.
 *
 * @param dataFolder where everything is kept, absolute
 * @param registryHome where the registry's server is unpacked, absolute
 * @param brokerPort for Kafka clients; 0 for any free one
 * @param controllerPort for the broker's own use; 0 for any free one
 * @param registryPort for registry clients; 0 for any free one
 * @param writeClassArchive whether the registry leaves its loaded classes when it stops
 * @param broker settings of the broker, in Kafka's names, that go before its own
 */
record InstallationSettings(
        Path dataFolder,
        Path registryHome,
        int brokerPort,
        int controllerPort,
        int registryPort,
        boolean writeClassArchive,
        Map<String, String> broker) {

    /** Reads them; relative paths are below {@code claimwire.home}. */
    static InstallationSettings of(Settings settings) {
        Path home = Path.of(settings.all().getString("home")).toAbsolutePath();
        Config local = settings.all().getConfig("local");
        return new InstallationSettings(
                home.resolve(local.getString("data-folder")).normalize(),
                home.resolve(local.getString("registry-home")).normalize(),
                local.getInt("broker-port"),
                local.getInt("controller-port"),
                local.getInt("registry-port"),
                local.getBoolean("write-class-archive"),
                Settings.flat(local.getConfig("broker")));
    }
}
