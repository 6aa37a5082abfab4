package org.claimwire.extraction;

/**
 * Thrown where an item cannot be read: it costs more steps than one item may (the count of steps, unlike time, is the same
 * everywhere), or a reader failed on it.
 */
public final class UnreadableItemException extends RuntimeException {

    /** @param message what was too much, and of what */
    public UnreadableItemException(String message) {
        super(message);
    }

    /**
     * @param message what failed, on which item
     * @param cause the failure
     */
    public UnreadableItemException(String message, Throwable cause) {
        super(message, cause);
    }
}
