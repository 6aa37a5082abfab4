package org.claimwire.local.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.claimwire.local.StartException;
import org.claimwire.local.broker.BrokerClient;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How installations begin, end and come back. */
class InstallationLifeIT {

    private static final AvroSchema SCHEMA = new AvroSchema("\"string\"");

    private final Path folder;

    InstallationLifeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void comesBackAfterACloseWithItsRecordsSchemasAndAddresses() throws Exception {
        String bootstrapServers;
        String registryUrl;
        int schema;
        try (LocalInstallation first = LocalInstallation.start(settings(Map.of()))) {
            bootstrapServers = first.bootstrapServers();
            registryUrl = first.registryUrl().toString();
            schema = register(first);
            try (BrokerClient client = new BrokerClient(bootstrapServers)) {
                client.send("claimwire.claims.v1", List.of("one", "two"));
            }
        }
        assertThat(RunningInstallation.find(settings(Map.of()))).isEmpty();

        try (LocalInstallation second = LocalInstallation.start(settings(Map.of()));
                BrokerClient client = new BrokerClient(second.bootstrapServers())) {
            assertThat(second.bootstrapServers()).isEqualTo(bootstrapServers);
            assertThat(second.registryUrl()).hasToString(registryUrl);
            assertThat(register(second)).isEqualTo(schema);
            assertThat(client.values("claimwire.claims.v1")).containsExactlyInAnyOrder("one", "two");
        }
    }

    @Test
    void leavesNoRegistryBehindWhenItsProcessIsKilledAndComesBackAtItsAddresses() throws Exception {
        InstallationToEnd killed = InstallationToEnd.start(folder);
        RunningInstallation found = RunningInstallation.find(settings(Map.of())).orElseThrow();
        assertThat(found.pid()).isEqualTo(killed.process().pid());
        assertThat(killed.registry().isAlive()).isTrue();
        assertThatThrownBy(() -> LocalInstallation.start(settings(Map.of())))
                .isInstanceOf(AlreadyRunningException.class)
                .hasMessageContaining(found.bootstrapServers());

        killed.process().destroyForcibly();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> !killed.registry().isAlive());
        assertThat(RunningInstallation.find(settings(Map.of()))).isEmpty();
        try (LocalInstallation next = LocalInstallation.start(settings(Map.of()))) {
            assertThat(next.bootstrapServers()).isEqualTo(found.bootstrapServers());
            assertThat(next.registryUrl()).isEqualTo(found.registryUrl());
        }
    }

    @Test
    void endsAllOfItWithinSecondsWhenItsProcessIsAskedToEnd() throws Exception {
        InstallationToEnd asked = InstallationToEnd.start(folder);

        asked.process().destroy();

        assertThat(asked.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(asked.registry().isAlive()).isFalse();
        assertThat(RunningInstallation.find(settings(Map.of()))).isEmpty();
    }

    @Test
    void closesWhatNeedsItBeforeItselfLastOneFirst() {
        List<String> closed = new ArrayList<>();
        try (LocalInstallation installation = LocalInstallation.start(settings(Map.of()))) {
            installation.closeFirst(() -> {
                try (BrokerClient client = new BrokerClient(installation.bootstrapServers())) {
                    closed.add("first, on " + client.clusterId());
                }
            });
            installation.closeFirst(() -> closed.add("second"));
            installation.closeFirst(() -> {
                throw new IllegalStateException("a part that closes badly");
            });
        }
        assertThat(closed).hasSize(2).first().isEqualTo("second");
        assertThat(closed.get(1)).startsWith("first, on ");
    }

    @Test
    void saysThatThePortAskedForIsTakenAndLeavesNothingRunning() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            LocalInstallation.start(settings(Map.of("local.registry-port", other.getLocalPort()))))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("claimwire.local.registry-port");
        }
        assertThat(RunningInstallation.find(settings(Map.of()))).isEmpty();
    }

    @Test
    void saysThatTheDataFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Map<String, Object> below =
                Map.of("local.data-folder", file.resolve("data").toString());
        assertThatThrownBy(() -> LocalInstallation.start(settings(below)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("claimwire.local.data-folder");
    }

    @Test
    void saysWhereItMissesTheRegistryAndStopsTheBroker() {
        Map<String, Object> nowhere =
                Map.of("local.registry-home", folder.resolve("nowhere").toString());
        assertThatThrownBy(() -> LocalInstallation.start(settings(nowhere)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(folder.resolve("nowhere").toString())
                .hasMessageContaining("./claimwire");
        try (LocalInstallation repaired = LocalInstallation.start(settings(Map.of()))) {
            assertThat(repaired.registry().pid()).isPositive();
        }
    }

    private Settings settings(Map<String, Object> more) {
        return Settings.load()
                .with(Map.of("local.data-folder", folder.toString()))
                .with(more);
    }

    private static int register(LocalInstallation installation) throws Exception {
        try (var registry =
                new CachedSchemaRegistryClient(installation.registryUrl().toString(), 10)) {
            return registry.register("strings-value", SCHEMA);
        }
    }
}
