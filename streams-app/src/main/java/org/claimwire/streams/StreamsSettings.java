package org.claimwire.streams;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigUtil;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.claimwire.schemas.Settings;
import org.claimwire.schemas.Topics;
import org.claimwire.streams.deadletter.DeadLetterHandler;
import org.claimwire.streams.item.NoticePolicy;

/** Our settings in Kafka Streams' own words. */
final class StreamsSettings {

    private static final int BATCH_OVERHEAD = 16 * 1024;

    private final Settings settings;
    private final Config streams;

    StreamsSettings(Settings settings) {
        this.settings = settings;
        this.streams = settings.all().getConfig("streams");
    }

    /** The application id: the topics' prefix and the application's name, so that two installations share a broker. */
    String applicationId() {
        return settings.topics().getString("prefix") + streams.getString("application");
    }

    /** The properties of Kafka Streams. */
    Properties properties(Topics topics) {
        Properties properties = settings.kafka();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, streams.getString("state-dir"));
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, streams.getInt("threads"));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, millis("commit-interval"));
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedStoreMemory.class);
        properties.put(BoundedStoreMemory.BYTES_CONFIG, streams.getBytes("store-memory"));
        properties.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        properties.put(DeadLetterHandler.TOPIC_CONFIG, topics.deadLetters().name());
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), millis("session-timeout"));
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), millis("transaction-timeout"));
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                topics.deadLetters().maxRecordBytes());
        properties.put(DeadLetterHandler.MAX_BYTES_CONFIG, topics.deadLetters().maxRecordBytes() - BATCH_OVERHEAD);
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), topics.maxRecordBytes());
        properties.putAll(Settings.flat(streams.getConfig("kafka")));
        return properties;
    }

    /** Whose notices count. */
    NoticePolicy noticePolicy() {
        Config named = streams.getConfig("withdrawals");
        Map<String, List<String>> feeds = new HashMap<>();
        named.root().keySet().forEach(outlet -> feeds.put(outlet, named.getStringList(ConfigUtil.joinPath(outlet))));
        return new NoticePolicy(feeds);
    }

    /** How much later a lower figure must have been said to contradict a higher one. */
    Duration grace() {
        return streams.getDuration("grace");
    }

    /** After how long a silent instance is no member of the group any more. */
    Duration sessionTimeout() {
        return streams.getDuration("session-timeout");
    }

    private int millis(String path) {
        return Math.toIntExact(streams.getDuration(path).toMillis());
    }
}
