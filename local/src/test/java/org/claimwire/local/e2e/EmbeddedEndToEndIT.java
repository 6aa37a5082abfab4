package org.claimwire.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.claimwire.local.installation.LocalInstallation;
import org.claimwire.schemas.Settings;
import org.claimwire.streams.ClaimsApp;
import org.claimwire.v1.WireItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded broker and registry, and what only they can show. */
class EmbeddedEndToEndIT extends EndToEndContract {

    private static final Duration RETENTION_CHECK = Duration.ofSeconds(1);

    private static LocalStack stack;

    @SuppressWarnings("NullAway.Init")
    EmbeddedEndToEndIT() {}

    @BeforeAll
    static void start(@TempDir Path folder) {
        stack = new LocalStack(LocalInstallation.start(Settings.load()
                .with(Map.of(
                        "local.data-folder",
                        folder.toString(),
                        "local.broker.\"log.retention.check.interval.ms\"",
                        RETENTION_CHECK.toMillis()))));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Override
    Stack stack() {
        return stack;
    }

    @Test
    void dataOf2022SurvivesARetentionCheckThatDeletesWhatIsStampedWithItsOwnTime() throws Exception {
        try (Pipeline pipeline = pipeline("retained");
                ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
            pipeline.publish(ExampleWire.items());
            pipeline.awaitRest();
            Outcome before = pipeline.outcome();
            awaitRetentionCheck(pipeline);

            assertThat(earliest(pipeline, pipeline.topics().wireItems().name())).isZero();
            assertThat(earliest(pipeline, pipeline.topics().claims().name())).isZero();
            assertThat(pipeline.outcome()).isEqualTo(before);
        }
    }

    @Test
    void aRegistryThatHasNeverHeardOfTheTopicsSchemasIsNotMadeToLookWhole() {
        try (Pipeline pipeline = pipeline("stranger")) {
            pipeline.publish(ExampleWire.items().subList(0, 1));
            Settings elsewhere = pipeline.settings().with(Map.of("registry.url", "mock://stranger"));

            assertThatThrownBy(() -> ClaimsApp.start(elsewhere, ExampleWire.READER))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("stranger.wire-items.v1 holds records")
                    .hasMessageContaining("claimwire.registry.url");
        }
    }

    @Test
    void aDamagedStateFolderIsDroppedAndRestoredFromTheBroker() throws Exception {
        List<WireItem> items = ExampleWire.items();
        try (Pipeline pipeline = pipeline("damaged")) {
            try (ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
                pipeline.publish(items.subList(0, items.size() / 2));
                pipeline.awaitRest();
            }
            assertThat(damage(folder.resolve("damaged")))
                    .as("files of stores that are damaged")
                    .isPositive();
            try (ClaimsApp app = ClaimsApp.start(pipeline.settings(), ExampleWire.READER)) {
                pipeline.publish(items.subList(items.size() / 2, items.size()));
                pipeline.awaitRest();

                assertThat(pipeline.outcome()).isEqualTo(ExampleWire.expected(items));
                assertThat(pipeline.deadLetters()).isEmpty();
            }
        }
    }

    /** Cuts every file of every store to a half. */
    private static int damage(Path state) throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.walk(state)) {
            tables = files.filter(file -> file.toString().endsWith(".sst")).toList();
        }
        for (Path table : tables) {
            try (FileChannel channel = FileChannel.open(table, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        return tables.size();
    }

    /** Waits until the broker has deleted a record of 2022 from a topic that keeps the producer's time. */
    private static void awaitRetentionCheck(Pipeline pipeline) throws Exception {
        String control = "retained.control";
        pipeline.admin()
                .createTopics(List.of(new NewTopic(control, Optional.of(1), Optional.empty())
                        .configs(Map.of(
                                "message.timestamp.type",
                                "CreateTime",
                                "retention.ms",
                                Long.toString(Duration.ofDays(90).toMillis())))))
                .all()
                .get();
        try (var producer =
                new KafkaProducer<>(pipeline.settings().kafka(), new StringSerializer(), new StringSerializer())) {
            long inJanuary2022 =
                    ExampleWire.items().get(0).getVersionTime().getTime().toEpochMilli();
            producer.send(new ProducerRecord<>(control, 0, inJanuary2022, "old", "old"))
                    .get();
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> earliest(pipeline, control) == 1);
    }

    private static long earliest(Pipeline pipeline, String topic) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        return pipeline.admin()
                .listOffsets(Map.of(partition, OffsetSpec.earliest()))
                .partitionResult(partition)
                .get()
                .offset();
    }
}
