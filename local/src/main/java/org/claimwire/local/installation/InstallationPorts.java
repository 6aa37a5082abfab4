package org.claimwire.local.installation;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.claimwire.local.LoopbackPort;
import org.jspecify.annotations.Nullable;

/**
 * The ports of one installation, kept in its data folder so that clients find it again after a restart.
 *
 * @param broker for Kafka clients
 * @param controller for the broker's own use
 * @param registry for registry clients
 */
record InstallationPorts(LoopbackPort broker, LoopbackPort controller, LoopbackPort registry) {

    private static final String FILE = "ports.properties";

    /** Chooses all three: what the settings ask for, else what an earlier start had, else what is free. */
    static InstallationPorts choose(InstallationSettings settings) throws IOException {
        PropertiesFile file = new PropertiesFile(settings.dataFolder().resolve(FILE));
        Properties remembered = file.read();
        LoopbackPort broker = choose("broker", settings.brokerPort(), remembered, Set.of());
        LoopbackPort controller = choose("controller", settings.controllerPort(), remembered, Set.of(broker));
        LoopbackPort registry = choose("registry", settings.registryPort(), remembered, Set.of(broker, controller));
        InstallationPorts ports = new InstallationPorts(broker, controller, registry);
        file.write(ports.numbers(), "The ports of this installation; a start takes them again if they are free");
        return ports;
    }

    private static LoopbackPort choose(String server, int wanted, Properties remembered, Set<LoopbackPort> others) {
        return LoopbackPort.choose(
                "the " + server,
                "claimwire.local." + server + "-port",
                wanted,
                port(remembered.getProperty(server)),
                others);
    }

    private static OptionalInt port(@Nullable String number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }

    private Map<String, String> numbers() {
        return Map.of(
                "broker", Integer.toString(broker.number()),
                "controller", Integer.toString(controller.number()),
                "registry", Integer.toString(registry.number()));
    }
}
