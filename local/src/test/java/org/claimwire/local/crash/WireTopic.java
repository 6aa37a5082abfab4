package org.claimwire.local.crash;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.claimwire.local.e2e.Outcome;
import org.claimwire.local.e2e.Pipeline;
import org.claimwire.producer.AcceptedItem;
import org.claimwire.producer.intake.Intake;
import org.claimwire.schemas.Topic;
import org.claimwire.v1.WireItem;

/** The versions of items, by all that they say; one that was sent twice counts once, as it was received first. */
final class WireTopic {

    private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private WireTopic() {}

    /** What stands on the topic. */
    static Map<String, WireItem> received(Pipeline pipeline) {
        Topic<String, WireItem> topic = pipeline.topics().wireItems();
        Map<String, WireItem> received = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> each : pipeline.readAll(topic.name(), new ByteArrayDeserializer())) {
            WireItem item = topic.value().deserializer().deserialize(topic.name(), each.value());
            received.merge(
                    allThatItSays(item),
                    item,
                    (one, other) -> one.getReceivedAt().isAfter(other.getReceivedAt()) ? other : one);
        }
        return received;
    }

    /** What the files say that the producer was given. */
    static Set<String> given(Path folder) {
        Set<String> given = new TreeSet<>();
        Intake.of(List.of(folder.toString()), InputStream.nullInputStream(), NO_TIME)
                .forEach(parsed -> {
                    if (!(parsed instanceof AcceptedItem accepted)) {
                        throw new AssertionError("the crisis is not accepted: " + parsed);
                    }
                    given.add(allThatItSays(accepted.item()));
                });
        return given;
    }

    private static String allThatItSays(WireItem item) {
        return Outcome.text(
                WireItem.newBuilder(item).setReceivedAt(Instant.EPOCH).build());
    }
}
