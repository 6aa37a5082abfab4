package org.claimwire.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.claimwire.local.LoopbackPort;

/**
 * Where the broker keeps its data and listens.
 *
 * @param folder its data: topics and cluster metadata; created if absent
 * @param port for clients
 * @param controllerPort for the node's own controller
 * @param overrides Kafka settings that go before those of {@code broker.properties}
 */
public record BrokerSettings(
        Path folder, LoopbackPort port, LoopbackPort controllerPort, Map<String, String> overrides) {

    /** The cluster has this one node. */
    static final int NODE = 1;

    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String RESOURCE = "broker.properties";

    /** Refuses one port for two listeners. */
    public BrokerSettings {
        overrides = Map.copyOf(overrides);
        if (port.equals(controllerPort)) {
            throw new IllegalArgumentException("Broker and controller cannot share port " + port.number());
        }
    }

    /** All settings in Kafka's own names. */
    Properties properties() {
        Properties properties = fixed();
        properties.put("log.dirs", folder.toString());
        properties.put(
                "listeners",
                "PLAINTEXT://%s,%s://%s".formatted(port.address(), CONTROLLER_LISTENER, controllerPort.address()));
        properties.put("advertised.listeners", "PLAINTEXT://" + port.address());
        properties.put("controller.quorum.voters", NODE + "@" + controllerPort.address());
        properties.putAll(overrides);
        return properties;
    }

    private static Properties fixed() {
        try (InputStream stream = BrokerSettings.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(stream, RESOURCE));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + RESOURCE, e);
        }
    }
}
