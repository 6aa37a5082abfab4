package org.claimwire.streams.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.claimwire.streams.border.ItemVersions;
import org.claimwire.streams.item.ItemVersion;
import org.claimwire.streams.item.Origin;
import org.claimwire.v1.WireItem;

/** Takes a record for a version of an item, or refuses it as a dead letter. */
public final class ReceiveItem extends ContextualProcessor<String, WireItem, String, ItemVersion> {

    @Override
    public void process(Record<String, WireItem> record) {
        CarriedHeaders.check(record.headers());
        Origin origin = context().recordMetadata().map(ReceiveItem::origin).orElseThrow();
        ItemVersion version = ItemVersions.of(record.key(), record.value(), origin);
        context().forward(record.withValue(version));
    }

    private static Origin origin(RecordMetadata record) {
        return new Origin(record.topic(), record.partition(), record.offset());
    }
}
