package org.claimwire.streams.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.claimwire.streams.border.WatchValues;
import org.claimwire.v1.Watches;

/** Takes the watches of a country from their topic; a tombstone takes all of them away. */
public final class ReceiveWatches extends ContextualProcessor<String, Watches, String, RegionArrival> {

    @Override
    public void process(Record<String, Watches> record) {
        CarriedHeaders.check(record.headers());
        context().forward(record.withValue(new RegionArrival.OfWatches(WatchValues.of(record.key(), record.value()))));
    }
}
