package org.claimwire.local.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.claimwire.schemas.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a running installation offers; all cases share one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalInstallationIT {

    private static final String FIRST = record("\"name\": \"text\", \"type\": \"string\"");
    private static final String WITH_DEFAULT = record(
            "\"name\": \"text\", \"type\": \"string\"}, {\"name\": \"more\", \"type\": \"string\", \"default\": \"\"");
    private static final String WITHOUT_DEFAULT = record("\"name\": \"other\", \"type\": \"string\"");

    private final Settings settings;
    private final LocalInstallation installation;

    LocalInstallationIT(@TempDir Path folder) {
        settings = Settings.load()
                .with(Map.of("local.data-folder", folder.resolve("data folder").toString()));
        installation = LocalInstallation.start(settings);
    }

    @AfterAll
    void close() {
        installation.close();
    }

    @Test
    void refusesASchemaThatOldRecordsOrOldReadersWouldNotFit() throws Exception {
        try (var registry =
                new CachedSchemaRegistryClient(installation.registryUrl().toString(), 10)) {
            int first = registry.register("strict-value", new AvroSchema(FIRST));
            int second = registry.register("strict-value", new AvroSchema(WITH_DEFAULT));

            assertThat(second).isNotEqualTo(first);
            assertThat(registry.getCompatibility(null)).isEqualTo("FULL_TRANSITIVE");
            assertThatThrownBy(() -> registry.register("strict-value", new AvroSchema(WITHOUT_DEFAULT)))
                    .isInstanceOfSatisfying(
                            RestClientException.class,
                            refused -> assertThat(refused.getStatus()).isEqualTo(409));
        }
    }

    @Test
    void hasEveryTopicOfTheSettings() throws Exception {
        try (Admin admin = Admin.create(installation.settings().kafka())) {
            assertThat(admin.listTopics().names().get())
                    .contains("claimwire.wire-items.v1", "claimwire.claims.v1", "claimwire.dead-letters.v1");
        }
    }

    @Test
    void tellsASecondStartWhereTheFirstOneRuns() throws Exception {
        assertThatThrownBy(() -> LocalInstallation.start(settings))
                .isInstanceOf(AlreadyRunningException.class)
                .hasMessageContaining(installation.bootstrapServers())
                .hasMessageContaining(installation.registryUrl().toString())
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));

        assertThat(RunningInstallation.find(settings)).hasValueSatisfying(found -> {
            assertThat(found.bootstrapServers()).isEqualTo(installation.bootstrapServers());
            assertThat(found.addressedIn(settings).kafka())
                    .containsEntry("bootstrap.servers", installation.bootstrapServers());
        });
    }

    @Test
    void bringsARegistryBackWithItsSchemasAtItsAddress() throws Exception {
        int id = register("kept-value", FIRST);

        installation.registry().stop();
        assertThatThrownBy(() -> schema(id)).isInstanceOf(ConnectException.class);
        installation.registry().start();

        assertThat(schema(id)).isEqualTo(new AvroSchema(FIRST));
    }

    @Test
    void startsAKilledRegistryAgainWithEverySchemaIdItGaveOut() throws Exception {
        for (int round = 0; round < 2; round++) {
            String schema = "{\"type\": \"fixed\", \"name\": \"Round\", \"size\": " + (round + 1) + "}";
            int id = register("killed-" + round + "-value", schema);
            ProcessHandle killed =
                    ProcessHandle.of(installation.registry().pid()).orElseThrow();

            killed.destroyForcibly();

            killed.onExit().join();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptionsInstanceOf(ConnectException.class)
                    .until(() -> schema(id), new AvroSchema(schema)::equals);
        }
    }

    private int register(String subject, String schema) throws Exception {
        try (var registry =
                new CachedSchemaRegistryClient(installation.registryUrl().toString(), 10)) {
            return registry.register(subject, new AvroSchema(schema));
        }
    }

    private ParsedSchema schema(int id) throws Exception {
        try (var registry =
                new CachedSchemaRegistryClient(installation.registryUrl().toString(), 10)) {
            return registry.getSchemaById(id);
        }
    }

    private static String record(String fields) {
        return "{\"type\": \"record\", \"name\": \"Note\", \"fields\": [{" + fields + "}]}";
    }
}
