package org.claimwire.local.broker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.claimwire.schemas.CoPartitioning;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.TopicCreation;
import org.claimwire.schemas.Topics;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoPartitioningTest {

    @Test
    void topicsThatMustMeetButCannotAreNamedWithTheirPartitions(@TempDir Path folder) throws Exception {
        Settings settings = Settings.load().with(Map.of("registry.url", "mock://co-partitioning"));
        Topics topics = new Topics(settings.topics(), RegistrySerdes.of(settings));
        try (Broker broker = new Broker(BrokerTest.settings(folder, Map.of()))) {
            broker.start();
            try (Admin admin =
                    Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(topics.watches().name(), 1, (short) 1)))
                        .all()
                        .get();
                TopicCreation.createMissing(admin, topics.all());

                CoPartitioning.require(admin, List.of(topics.wireItems(), topics.claims()));
                assertThatThrownBy(() -> CoPartitioning.require(admin, List.of(topics.wireItems(), topics.watches())))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(topics.watches().name() + "=1")
                        .hasMessageContaining(topics.wireItems().name() + "=3");
            }
        }
    }
}
