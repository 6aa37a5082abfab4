package org.claimwire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.claimwire.schemas.registry.RegistrySerdes;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Map<String, String> NO_REAL_REGISTRY = Map.of("registry.url", "mock://topics");

    private final Topics topics = topics(Map.of());

    @Test
    void standUnderTheNamesOfTheContract() {
        assertThat(topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "claimwire.wire-items.v1",
                        "claimwire.claims.v1",
                        "claimwire.source-tallies.v1",
                        "claimwire.watches.v1",
                        "claimwire.situations.v1",
                        "claimwire.alerts.v1",
                        "claimwire.settings.v1",
                        "claimwire.dead-letters.v1");
    }

    @Test
    void takeThePrefixThatIsSet() {
        assertThat(topics(Map.of("topics.prefix", "desk-2.")).all())
                .extracting(Topic::name)
                .allMatch(name -> name.startsWith("desk-2."))
                .contains("desk-2.claims.v1");
    }

    @Test
    void areStampedByTheBrokerSoThatAnOldStoryOutlivesItsRetention() {
        assertThat(topics.all())
                .allSatisfy(
                        topic -> assertThat(config(topic)).containsEntry("message.timestamp.type", "LogAppendTime"));
    }

    @Test
    void keepItemsAndClaimsAtLeastForTheHorizon() {
        Duration horizon = topics.horizon();

        assertThat(horizon).isEqualTo(Duration.ofDays(90));
        for (Topic<?, ?> topic : List.of(topics.wireItems(), topics.claims(), topics.deadLetters())) {
            assertThat(config(topic)).as(topic.name()).containsEntry("cleanup.policy", "delete");
            assertThat(Long.parseLong(config(topic).getOrDefault("retention.ms", "0")))
                    .as(topic.name())
                    .isGreaterThanOrEqualTo(horizon.toMillis());
        }
    }

    @Test
    void keepTheLastWordOnEverySourceSituationAndCountryForAsLongAsThereIsNoTombstone() {
        assertThat(List.of(
                        topics.sourceTallies(),
                        topics.situations(),
                        topics.alerts(),
                        topics.watches(),
                        topics.agreedSettings()))
                .allSatisfy(topic -> assertThat(config(topic))
                        .containsEntry("cleanup.policy", "compact")
                        .doesNotContainKey("retention.ms"));
    }

    @Test
    void takeATextOfTheGreatestLength() {
        int longestText = 512 * 1024;
        int bytesOfAUnit = 3;

        assertThat(topics.maxRecordBytes()).isGreaterThan(longestText * bytesOfAUnit);
        assertThat(topics.all())
                .filteredOn(topic -> topic != topics.deadLetters())
                .hasSize(7)
                .allSatisfy(topic -> assertThat(config(topic))
                        .containsEntry("max.message.bytes", Integer.toString(topics.maxRecordBytes())));
    }

    @Test
    void giveADeadLetterRoomForTheHeadersThatSayWhy() {
        assertThat(topics.deadLetters().maxRecordBytes()).isGreaterThan(topics.maxRecordBytes());
    }

    @Test
    void haveAsManyPartitionsAsIsSetAndTheBrokersOwnReplication() {
        Topics seven = topics(Map.of("topics.partitions", 7));
        for (Topic<?, ?> topic : seven.all()) {
            boolean ordered = topic == seven.agreedSettings();
            assertThat(topic.toCreate().numPartitions()).as(topic.name()).isEqualTo(ordered ? 1 : 7);
            assertThat(topic.toCreate().replicationFactor()).isEqualTo((short) -1);
        }
    }

    @Test
    void writeKeysThatAnyClientReads() {
        Topic<String, ?> claims = topics.claims();

        assertThat(claims.key().serializer().serialize(claims.name(), "police@kz"))
                .asString()
                .isEqualTo("police@kz");
    }

    private static Map<String, String> config(Topic<?, ?> topic) {
        return topic.toCreate().configs();
    }

    private static Topics topics(Map<String, ?> set) {
        Settings settings = Settings.load().with(NO_REAL_REGISTRY).with(set);
        return new Topics(settings.topics(), RegistrySerdes.of(settings));
    }
}
