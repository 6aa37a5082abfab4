package org.claimwire.evaluation.gold;

/** A labelled file that cannot be read or understood; the message names it, and the line. */
public final class BadGoldException extends RuntimeException {

    BadGoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
