package org.claimwire.producer.kafka;

import java.time.Instant;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.SkippedFile;

/** Hears how a publication goes, on the thread that runs it. */
public interface PublicationReport {

    /** Some more items have been handed to Kafka: how many so far. */
    void progressed(long items);

    /** A piece of input was refused. */
    void refused(Refusal refusal);

    /** A file was passed over. */
    void skipped(SkippedFile file);

    /** Items are under embargo, and the first one's end is waited for. */
    default void waiting(int items, Instant first) {}

    /** Items are left unsent, because their embargo ends too late. */
    default void held(int items, Instant first, Instant last) {}
}
