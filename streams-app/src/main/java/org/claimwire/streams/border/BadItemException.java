package org.claimwire.streams.border;

/** Thrown where a record cannot be taken for a version of an item. Its message says why, for the dead letter. */
public final class BadItemException extends RuntimeException {

    /** @param message what is wrong, and where it can be mended */
    public BadItemException(String message) {
        super(message);
    }
}
