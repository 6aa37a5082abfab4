package org.claimwire.streams.topology;

import org.apache.kafka.common.header.Headers;
import org.claimwire.streams.border.BadItemException;
import org.claimwire.streams.deadletter.DeadLetter;

/**
 * The headers of a record go with everything that the record leads to, which may be a thousand other records: traces and
 * CloudEvents want it so, and need a few hundred bytes. Headers of megabytes would make records that no topic takes, and hold
 * up the partition for ever.
 */
final class CarriedHeaders {

    /** The most bytes that a record's headers may have, names and values together. */
    static final int MAX_BYTES = 16 * 1024;

    private CarriedHeaders() {}

    /** @throws BadItemException if the headers are too many, or too long, to go with what the record leads to */
    static void check(Headers headers) {
        long bytes = DeadLetter.bytes(headers);
        if (bytes > MAX_BYTES) {
            throw new BadItemException("the record's headers have " + bytes + " bytes; at most " + MAX_BYTES
                    + " are carried on, send it with fewer");
        }
    }
}
