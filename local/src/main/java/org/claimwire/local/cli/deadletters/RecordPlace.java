package org.claimwire.local.cli.deadletters;

/**
 * Where the record stands that a dead letter was made of.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its offset
 */
public record RecordPlace(String topic, int partition, long offset) {

    /** As a person reads it. */
    @Override
    public String toString() {
        return topic + "-" + partition + " at offset " + offset;
    }
}
