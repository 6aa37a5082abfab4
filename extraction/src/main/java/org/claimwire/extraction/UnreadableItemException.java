package org.claimwire.extraction;

/** Thrown where an item costs more steps to read than one item may; the count of steps, unlike time, is the same everywhere. */
public final class UnreadableItemException extends RuntimeException {

    /** @param message what was too much, and of what */
    public UnreadableItemException(String message) {
        super(message);
    }
}
