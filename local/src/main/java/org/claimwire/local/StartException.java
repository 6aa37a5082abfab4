package org.claimwire.local;

/** A part of the local installation could not be started. The message says what happened, where, and what to try. */
public class StartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what happened, where, and what to try, for the person at the terminal
     */
    public StartException(String message) {
        super(message);
    }

    /**
     * @param message what happened, where, and what to try, for the person at the terminal
     * @param cause what made it fail
     */
    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
