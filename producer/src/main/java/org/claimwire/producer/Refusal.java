package org.claimwire.producer;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of input that is no item: a bad line, a broken or unreadable file. What stands around it is still read.
 *
 * @param origin where it stands
 * @param reason what is wrong, and what to try; one line, without a full stop
 * @param content what was refused, read-only; empty if its bytes are not at hand or more than {@link
 *     Limits#REFUSED_BYTES}; null if nothing was read at all, as of a file that is not there
 */
public record Refusal(
        Origin origin, String reason, @Nullable ByteBuffer content) implements ParsedItem {

    private static final ByteBuffer NOT_AT_HAND = ByteBuffer.allocate(0).asReadOnlyBuffer();

    /** Refuses a reason that says nothing. Characters that would steer a terminal are replaced. */
    public Refusal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal without a reason, at " + origin);
        }
        reason = Printable.line(reason);
    }

    /** A refusal of something of which nothing was read, or whose bytes are nobody's concern. */
    public Refusal(Origin origin, String reason) {
        this(origin, reason, null);
    }

    /** A refusal of bytes that are at hand; they are not copied. */
    public static Refusal of(Origin origin, String reason, byte[] bytes) {
        return new Refusal(
                origin,
                reason,
                bytes.length > Limits.REFUSED_BYTES
                        ? NOT_AT_HAND
                        : ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    /** The same, of something that was read; its bytes count as not at hand unless they are. */
    public Refusal ofSomethingRead() {
        return content == null ? new Refusal(origin, reason, NOT_AT_HAND) : this;
    }

    /** The line a person reads: {@code origin: reason}. */
    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
