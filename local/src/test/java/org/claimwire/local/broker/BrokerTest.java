package org.claimwire.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.claimwire.local.LoopbackPort;
import org.claimwire.local.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    private final Path folder;

    BrokerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsItsClusterAndEveryAcknowledgedRecordOverARestart() throws Exception {
        List<String> values =
                IntStream.range(0, 1_000).mapToObj(n -> "value " + n).toList();
        try (Broker broker = new Broker(settings(Map.of()))) {
            broker.start();
            String cluster;
            try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
                cluster = client.clusterId();
                client.create(new NewTopic("kept", 3, (short) 1));
                client.send("kept", values);
            }

            broker.stop();
            broker.start();

            try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
                assertThat(client.clusterId()).isEqualTo(cluster);
                assertThat(client.values("kept")).containsExactlyInAnyOrderElementsOf(values);
            }
        }
    }

    @Test
    void keepsEveryAcknowledgedRecordWhenItsJvmIsKilled() throws Exception {
        BrokerSettings settings = settings(Map.of());
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerToKill.class.getName(),
                        folder.toString(),
                        Integer.toString(settings.port().number()),
                        Integer.toString(settings.controllerPort().number()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = BrokerToKill.readAcknowledged(killed);
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (Broker broker = new Broker(settings)) {
            broker.start();
            try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
                assertThat(acknowledged).hasSize(BrokerToKill.RECORDS);
                assertThat(client.values(BrokerToKill.TOPIC)).containsExactlyElementsOf(acknowledged);
            }
        }
    }

    @Test
    void keepsRecordsThatTheProducerDates2022WhereTheBrokerStampsThem() throws Exception {
        Map<String, String> everySecond =
                Map.of("log.retention.check.interval.ms", "200", "log.initial.task.delay.ms", "0");
        try (Broker broker = new Broker(settings(everySecond))) {
            broker.start();
            try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
                client.create(
                        hourly("stamped-by-broker", "LogAppendTime"), hourly("stamped-by-producer", "CreateTime"));
                client.sendDated("stamped-by-broker", "2022-01-06T00:00:00Z", "first", "second");
                client.sendDated("stamped-by-producer", "2022-01-06T00:00:00Z", "first", "second");

                client.awaitDeletion("stamped-by-producer");

                assertThat(client.values("stamped-by-broker")).containsExactly("first", "second");
            }
        }
    }

    @Test
    void takesARecordOfThreeMebibytesAndCreatesNoTopicByAMisspeltName() throws Exception {
        String large = "x".repeat(3 << 20);
        try (Broker broker = new Broker(settings(Map.of()))) {
            broker.start();
            try (BrokerClient client = new BrokerClient(broker.bootstrapServers())) {
                client.create(new NewTopic("large", 1, (short) 1));
                client.send("large", List.of(large));
                assertThat(client.values("large")).containsExactly(large);

                assertThatThrownBy(() -> client.partitions("larg"))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            }
        }
    }

    @Test
    void saysWhichFolderCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        BrokerSettings settings = new BrokerSettings(file.resolve("below"), port(), port(), Map.of());
        try (Broker broker = new Broker(settings)) {
            assertThatThrownBy(broker::start)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(file.resolve("below").toString())
                    .hasMessageContaining("cannot be written to");
        }
    }

    @Test
    void saysThatItsPortWasTakenMeanwhile() {
        BrokerSettings settings = settings(Map.of());
        try (Broker first = new Broker(settings);
                Broker second =
                        new Broker(new BrokerSettings(folder.resolve("second"), settings.port(), port(), Map.of()))) {
            first.start();
            assertThatThrownBy(second::start)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(settings.port().address())
                    .hasMessageContaining("in use");
        }
    }

    private BrokerSettings settings(Map<String, String> overrides) {
        return settings(folder, overrides);
    }

    static BrokerSettings settings(Path folder, Map<String, String> overrides) {
        return new BrokerSettings(folder.resolve("broker"), port(), port(), overrides);
    }

    private static LoopbackPort port() {
        return LoopbackPort.choose("a test", "none", 0, OptionalInt.empty(), Set.of());
    }

    private static NewTopic hourly(String name, String timestampType) {
        return new NewTopic(name, 1, (short) 1)
                .configs(Map.of(
                        "message.timestamp.type",
                        timestampType,
                        "retention.ms",
                        "3600000",
                        "segment.bytes",
                        "1048576"));
    }
}
