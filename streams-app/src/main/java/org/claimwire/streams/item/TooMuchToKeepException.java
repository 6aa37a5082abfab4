package org.claimwire.streams.item;

/** Thrown where an item has more versions, notices or claims than are kept. */
public final class TooMuchToKeepException extends RuntimeException {

    /** @param message what there is too much of, on which item, and what to try */
    TooMuchToKeepException(String message) {
        super(message);
    }
}
