package org.claimwire.producer;

/**
 * A piece of input that is no item: a bad line, a broken or unreadable file. What stands around it is still read.
 *
 * @param origin where it stands
 * @param reason what is wrong, and what to try; one line, without a full stop
 */
public record Refusal(Origin origin, String reason) implements ParsedItem {

    /** Refuses a reason that says nothing. Characters that would steer a terminal are replaced. */
    public Refusal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal without a reason, at " + origin);
        }
        reason = Printable.line(reason);
    }

    /** The line a person reads: {@code origin: reason}. */
    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
