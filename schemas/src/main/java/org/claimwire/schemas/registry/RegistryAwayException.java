package org.claimwire.schemas.registry;

/** Thrown when the schema registry stayed away for longer than the settings' patience. It says nothing about the record. */
public final class RegistryAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean loginRefused;

    /**
     * @param message what was asked of which registry, and for how long
     * @param cause the last failure
     */
    public RegistryAwayException(String message, Throwable cause) {
        this(message, cause, false);
    }

    /**
     * @param message what was asked of which registry, and for how long
     * @param cause the last failure
     * @param loginRefused whether it answered, and does not let this user in
     */
    RegistryAwayException(String message, Throwable cause, boolean loginRefused) {
        super(message, cause);
        this.loginRefused = loginRefused;
    }

    /** Whether the registry answers and does not let this user in (401, 403). */
    public boolean isLoginRefused() {
        return loginRefused;
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
