package org.claimwire.schemas;

import java.util.Set;

/**
 * The headers of a dead letter, whoever writes it: where it comes from, which stage refused it, why, and how often it was
 * tried. Text in UTF-8.
 */
public final class DeadLetterHeaders {

    /** The file, line, address or record that the producer refused, which never was a record of ours. */
    public static final String ORIGIN = "claimwire.origin";

    /** The topic that the record came on. */
    public static final String TOPIC = "claimwire.origin.topic";

    /** The partition that the record came on. */
    public static final String PARTITION = "claimwire.origin.partition";

    /** The record's offset in that partition. */
    public static final String OFFSET = "claimwire.origin.offset";

    /** The stage of the flow that refused it. */
    public static final String STAGE = "claimwire.stage";

    /** Why, in a sentence. */
    public static final String REASON = "claimwire.reason";

    /** What the value is where it is not the record's own: {@code notice}, a notice in our own Avro; or {@code omitted}. */
    public static final String CONTENT = "claimwire.content";

    /** How many bytes the record's value has, where it is too large to be kept. Absent where there is none. */
    public static final String BYTES = "claimwire.bytes";

    /** How often it was tried, this time included. */
    public static final String ATTEMPTS = "claimwire.attempts";

    /**
     * The dead letter, as {@code PARTITION:OFFSET}, that a record was made of which is published again. Whoever refuses the
     * record leaves it on the next letter, which so says whose successor it is.
     */
    public static final String REPLAY_OF = "claimwire.replay-of";

    /** The most UTF-16 units of a header. */
    public static final int LONGEST = 1_000;

    /** All of them: what a record has by its refusals, and not by itself. */
    public static final Set<String> NAMES =
            Set.of(ORIGIN, TOPIC, PARTITION, OFFSET, STAGE, REASON, CONTENT, BYTES, ATTEMPTS, REPLAY_OF);

    private DeadLetterHeaders() {}
}
