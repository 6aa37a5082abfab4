package org.claimwire.streams.item;

/**
 * Where a record stands.
 *
 * @param topic the topic, or the file where there is no Kafka
 * @param partition the partition, from 0
 * @param offset the record's offset in it, or its place in the file
 */
public record Origin(String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
