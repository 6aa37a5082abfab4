package org.claimwire.extraction.learned;

/** That a trained model cannot be used here. Its message says why, in words for whoever starts the application. */
public final class UnavailableModelException extends Exception {

    private static final long serialVersionUID = 1;

    /** A model that is not there. */
    public UnavailableModelException(String why) {
        super(why);
    }

    /** A model that does not load. */
    public UnavailableModelException(String why, Throwable cause) {
        super(why, cause);
    }
}
