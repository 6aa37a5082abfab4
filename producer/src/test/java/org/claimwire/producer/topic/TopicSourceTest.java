package org.claimwire.producer.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.producer.Collected;
import org.claimwire.producer.Parsing;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.intake.Formats;
import org.claimwire.schemas.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a consumer in memory; a real one reads a real broker in the tests of local. */
@Timeout(30)
class TopicSourceTest {

    private static final TopicPartition FIRST = new TopicPartition("agency", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final Collected collected = new Collected();
    private final List<Thread> running = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Thread thread : running) {
            thread.interrupt();
            thread.join(10_000);
        }
    }

    @Test
    void handsOnEveryItemAndCommitsOnlyWhatIsSettled() throws Exception {
        collected.settleNothing();
        start();
        add(
                "{\"id\": \"a\", \"text\": \"Words.\"}",
                "{\"id\": \"b\", \"text\": \"Words.\"}\n{\"id\": \"c\", \"text\": \"Words.\"}");

        await().until(() -> collected.ids().equals(List.of("a", "b", "c")));
        assertThat(committed()).isNull();
        collected.settle();

        await().until(() -> committed() != null && committed().offset() == 2);
    }

    @Test
    void refusesABadRecordByItsPlaceAndGoesOn() throws Exception {
        start();
        add("{\"id\": \"bad\"}", null, "", "{\"id\": \"good\", \"text\": \"Words.\"}");

        await().until(() -> collected.ids().contains("good"));

        assertThat(collected.refusals())
                .extracting(Object::toString)
                .satisfiesExactly(
                        bad -> assertThat(bad).startsWith("agency-0@0:1: has neither text nor title"),
                        none -> assertThat(none).startsWith("agency-0@1: has no value"),
                        empty -> assertThat(empty).startsWith("agency-0@2: is empty"));
        assertThat(collected.refusals())
                .allSatisfy(refusal -> assertThat(((Refusal) refusal).content())
                        .as("is a dead letter")
                        .isNotNull());
    }

    @Test
    void stopsWithinItsPollWhenItIsInterrupted() throws Exception {
        start();
        add("{\"id\": \"a\", \"text\": \"Words.\"}");
        await().until(() -> committed() != null);

        running.get(0).interrupt();
        running.get(0).join(5_000);

        assertThat(running.get(0).isAlive()).isFalse();
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void readsOnlyWhatIsCommittedAndCommitsItselfWhateverTheSettingsSay() {
        Settings loose = Settings.load()
                .with(Map.of("kafka.client.\"enable.auto.commit\"", "true", "producer.topic.group", "desk"));

        assertThat(TopicSource.properties(loose))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("group.id", "desk");
    }

    @Test
    void refusesToFeedItself() {
        for (String own : List.of("claimwire.wire-items.v1", "claimwire.dead-letters.v1")) {
            assertThatThrownBy(() -> TopicSource.of(own, Formats.all(Parsing.CLOCK), Settings.load()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(own);
        }
        assertThatThrownBy(() -> TopicSource.of("", Formats.all(Parsing.CLOCK), Settings.load()))
                .hasMessageContaining("kafka:TOPIC");
    }

    private @Nullable OffsetAndMetadata committed() {
        try {
            return consumer.committed(Set.of(FIRST)).get(FIRST);
        } catch (KafkaException | IllegalStateException | ConcurrentModificationException busy) {
            return null;
        }
    }

    /** Records that come in one poll. */
    private void add(@Nullable String... values) {
        consumer.schedulePollTask(() -> {
            for (int offset = 0; offset < values.length; offset++) {
                String value = values[offset];
                byte[] bytes = value == null ? null : value.getBytes(UTF_8);
                consumer.addRecord(new ConsumerRecord<>("agency", 0, offset, null, bytes));
            }
        });
    }

    private void start() {
        Node node = new Node(1, "localhost", 1);
        Node[] nodes = {node};
        consumer.updatePartitions("agency", List.of(new PartitionInfo("agency", 0, node, nodes, nodes)));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(FIRST));
            consumer.updateBeginningOffsets(Map.of(FIRST, 0L));
        });
        TopicSource source = new TopicSource("agency", Formats.all(Parsing.CLOCK), () -> consumer);
        Thread thread = new Thread(() -> {
            try {
                source.run(collected);
            } catch (InterruptedException stopped) {
                // as it should
            }
        });
        running.add(thread);
        thread.start();
    }
}
