package org.claimwire.producer;

/**
 * A file or folder that was passed over because it is no input: nothing is wrong with it.
 *
 * @param origin the file or folder
 * @param reason why, in one line without a full stop
 */
public record SkippedFile(Origin origin, String reason) implements ParsedItem {

    /** The line a person reads: {@code origin: skipped, reason}. */
    @Override
    public String toString() {
        return origin + ": skipped, " + reason;
    }
}
