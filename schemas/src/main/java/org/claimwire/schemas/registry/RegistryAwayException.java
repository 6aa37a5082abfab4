package org.claimwire.schemas.registry;

/** Thrown when the schema registry stayed away for longer than the settings' patience. It says nothing about the record. */
public final class RegistryAwayException extends RuntimeException {

    /**
     * @param message what was asked of which registry, and for how long
     * @param cause the last failure
     */
    public RegistryAwayException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes from a registry that is away, however deep it is wrapped. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof RegistryAwayException) {
                return true;
            }
        }
        return false;
    }
}
