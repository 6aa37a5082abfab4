package org.claimwire.local.cli.deadletters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.claimwire.local.cli.broker.Followed;
import org.claimwire.local.cli.broker.SingleRecord;
import org.claimwire.local.cli.broker.TopicFollower;
import org.claimwire.local.cli.broker.TopicFollower.From;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the topic of dead letters; belongs to no group and changes nothing. */
public final class DeadLetterTopic {

    private final Settings settings;
    private final Topic<byte[], byte[]> topic;

    /**
     * @param settings name the broker
     * @param topic the topic of dead letters
     */
    public DeadLetterTopic(Settings settings, Topic<byte[], byte[]> topic) {
        this.settings = settings;
        this.topic = topic;
    }

    /** Its name. */
    public String name() {
        return topic.name();
    }

    /**
     * Looks through the letters that there are now; those of one partition in their order.
     *
     * @param since no letter that was written before; null from the oldest that is kept
     * @param look takes each letter and the record that it is
     * @throws org.apache.kafka.common.KafkaException if the topic does not exist, or the brokers do not answer
     */
    public void look(@Nullable Instant since, BiConsumer<Letter, ConsumerRecord<byte[], byte[]>> look) {
        Followed<byte[]> followed = new Followed<>(topic, (record, value) -> look.accept(Letter.of(record), record));
        try (TopicFollower follower = new TopicFollower(settings, List.of(followed), From.BEGINNING, words -> {})) {
            if (since != null) {
                follower.skipTo(since);
            }
            follower.followToEnd();
        }
    }

    /** The letter that stands there, if it does and is still kept. */
    public Optional<ConsumerRecord<byte[], byte[]>> at(Place place) {
        return SingleRecord.at(settings, new TopicPartition(topic.name(), place.partition()), place.offset());
    }
}
