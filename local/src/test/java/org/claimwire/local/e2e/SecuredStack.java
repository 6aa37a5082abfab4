package org.claimwire.local.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.broker.Broker;
import org.claimwire.local.broker.BrokerSettings;
import org.claimwire.local.registry.RegistryServer;
import org.claimwire.local.registry.RegistrySettings;

/**
 * A broker that lets in only whoever logs in by SCRAM over TLS, or shows the desk's certificate, and a registry behind a gate.
 *
 * <p>The broker speaks to itself, and the test makes its user, on a listener of its own that no client is told of.
 */
final class SecuredStack implements AutoCloseable {

    static final String USER = "desk";
    static final String BROKER_PASSWORD = "broker-secret-4711";
    static final String REGISTRY_PASSWORD = "registry-secret-1789";

    private final LoopbackPort internal = free();
    private final LoopbackPort scram = free();
    private final LoopbackPort certified = free();
    private final LoopbackPort controller = free();
    private final Keystores keystores;
    private final Broker broker;
    private final RegistryServer registry;
    private final GuardedRegistry gate;

    SecuredStack(Path folder) throws Exception {
        keystores = Keystores.in(folder.resolve("keys"));
        broker = new Broker(new BrokerSettings(folder.resolve("broker"), internal, controller, listeners()));
        registry = new RegistryServer(new RegistrySettings(
                Path.of(System.getProperty("claimwire.local.registry-home")),
                folder.resolve("registry"),
                free(),
                false));
        broker.start();
        registry.start();
        gate = GuardedRegistry.before(registry.url(), USER, REGISTRY_PASSWORD, keystores.serverContext());
        letIn(USER, BROKER_PASSWORD);
    }

    /** Where whoever logs in by SCRAM connects to. */
    String brokers() {
        return scram.address();
    }

    /** Where whoever shows a certificate connects to. */
    String certifiedBrokers() {
        return certified.address();
    }

    GuardedRegistry registry() {
        return gate;
    }

    Keystores keystores() {
        return keystores;
    }

    private Map<String, String> listeners() throws IOException {
        String clients = "INTERNAL://" + internal.address() + ",SCRAM://" + scram.address() + ",CERTIFIED://"
                + certified.address();
        return Map.ofEntries(
                Map.entry("listeners", clients + ",CONTROLLER://" + controller.address()),
                Map.entry("advertised.listeners", clients),
                Map.entry(
                        "listener.security.protocol.map",
                        "INTERNAL:PLAINTEXT,SCRAM:SASL_SSL,CERTIFIED:SSL,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "INTERNAL"),
                Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry(
                        "listener.name.scram.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                Map.entry("listener.name.certified.ssl.client.auth", "required"),
                Map.entry("ssl.keystore.location", keystores.server().toString()),
                Map.entry("ssl.keystore.password", Keystores.PASSWORD),
                Map.entry("ssl.truststore.location", keystores.trusted().toString()),
                Map.entry("ssl.truststore.password", Keystores.PASSWORD));
    }

    private void letIn(String user, String password) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", internal.address()))) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password)))
                    .all()
                    .get();
        }
    }

    private static LoopbackPort free() {
        return LoopbackPort.choose("a test", "none", 0, OptionalInt.empty(), Set.of());
    }

    @Override
    public void close() {
        gate.close();
        registry.close();
        broker.close();
    }
}
